package org.factloom.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factloom.fact.Reading.ReadSentence;

/** Where a word comes from: "The name 'rhizome' comes from the [Greek] word rhizoma, meaning ['mass of roots']". */
final class Etymologies implements Extractor {

    private static final Pattern LANGUAGE = Pattern.compile(
            "(?:Latin|Greek|English|French|German|Norse|Arabic|Persian|Sanskrit|Hebrew|Italian|Spanish|Portuguese|Dutch|Turkish|Irish|Welsh|Hindi|Japanese|Chinese|Russian|Malay|Nahuatl|Celtic|Germanic)");

    private static final Pattern ROOT = Pattern.compile(
            "^The (?:English )?(?<noun>name|word|term|genus name|generic name|title)(?: ['\"“‘]?(?<word>\\p{L}[\\p{L}-]*)['\"”’]?)? (?:comes|derives|is derived|stems|originates) from (?:the |an? )?"
                    + "(?<root>(?:(?:Old|Middle|Ancient|Classical|Medieval|Late|New|High|Low) )*" + LANGUAGE + ")\\b");

    private static final Pattern MEANING = Pattern.compile(
            "[ ,](?:meaning|which means)(?: literally)? ['\"“‘](?<key>[\\p{L} -]{3,40})['\"”’](?=[.,;)]| \\(|$)");

    @Override
    public List<Finding> extract(Reading reading) {
        List<Finding> found = new ArrayList<>();
        for (ReadSentence sentence : reading.sentences()) {
            String text = sentence.analysed().plain().replaceAll("\\s+", " ");
            Matcher root = ROOT.matcher(text);
            if (root.find() && !SentenceFilter.isHedged(text)) {
                String word = root.group("word") == null
                        ? reading.topic().name().toLowerCase(Locale.ROOT)
                        : root.group("word");
                String named = root.group("word") == null
                        ? "the name of " + reading.topic().phrase()
                        : "the " + root.group("noun") + " “" + word + "”";
                String rest = text.substring(root.end());
                Matcher meaning = MEANING.matcher(rest);
                if (!LANGUAGE.matcher(rest).find()) {
                    found.add(new Finding(
                            reading.fact(
                                    sentence, Family.GLOSS, word, "comes from", new Value.Term(root.group("root"))),
                            new Wording(
                                    Phrases.sentence("?", "from which language does", named, "come"),
                                    Phrases.sentence(".", named, "comes from", Wording.SLOT),
                                    "",
                                    "root",
                                    "language"),
                            List.of()));
                    if (meaning.find()) {
                        found.add(new Finding(
                                reading.fact(
                                        sentence,
                                        Family.GLOSS,
                                        word,
                                        "origin means",
                                        new Value.Term(meaning.group("key"))),
                                new Wording(
                                        Phrases.sentence(
                                                "?",
                                                "what does the",
                                                root.group("root"),
                                                "word mean from which",
                                                named,
                                                "comes"),
                                        "",
                                        "",
                                        "property"),
                                List.of()));
                    }
                }
            }
        }
        return found;
    }
}
