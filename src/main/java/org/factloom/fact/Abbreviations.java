package org.factloom.fact;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.factloom.fact.Reading.ReadSentence;
import org.factloom.language.AnalysedSentence;
import org.factloom.language.AnalysedSentence.Range;
import org.factloom.language.Token;

/** Initials that only the article expands, "RKP": what they stand for, and whether a question is left with them. */
final class Abbreviations {

    private static final Pattern INITIALS = Pattern.compile("(?<![\\p{L}\\d.&-])\\p{Lu}{2,6}(?![\\p{L}\\d&-])");

    /** Known by their initials to more people than by their names. */
    private static final Set<String> KNOWN = Set.of(
            ("UK US USA EU UN BBC ITV CBS NBC ABC CNN HBO MTV PBS ESPN NASA ESA NATO UNESCO UNICEF WHO FIFA UEFA FIBA IOC NFL NBA MLB NHL"
                            + " NCAA MLS IBM BMW AIDS HIV DNA RNA CD DVD TV EP LP AD BC BCE CE CIA FBI KGB IRA MP CEO USSR GDR DC NY LA"
                            + " RCA EMI AOL KLM PLO ANC YMCA MIT UCLA CERN OPEC IMF KFC"
                            + " HMS USS SS RMS MS RAF PC AC FC AFC II III IV VI VII VIII IX XI XII AM FM UTC GDP")
                    .split(" ", -1));

    /** Names that are common nouns: "the Patriotic Union of Kurdistan", "the Transit Commission"; not "Ambassador Theatre Group". */
    private static final Pattern WITH_ARTICLE = Pattern.compile(
            " (?:of|for) |\\b(?:Party|Union|Front|Army|Council|Committee|Commission|Association|Federation|League|Organi[sz]ation|Institute|Society|Agency"
                    + "|Authority|Board|Bureau|Department|Ministry|Service|Conference|Congress|Corps|Command|Movement|Alliance|Foundation|Academy"
                    + "|Assembly|Administration|Court|Office)$");

    private final TopicNames topic;
    private final Map<String, String> expanded;
    private final Set<String> own;

    Abbreviations(Reading reading, TopicNames topic) {
        this.topic = topic;
        expanded = Names.acronyms(
                reading.sentences().stream().map(ReadSentence::text).toList());
        own = reading.entities().find(reading.topic().name()).map(Entity::aliases).orElse(List.of()).stream()
                .collect(Collectors.toSet());
    }

    static boolean areInitials(String name) {
        return INITIALS.matcher(name).matches() && !KNOWN.contains(name);
    }

    /** Whether initials stand for an organisation that the article names in full, other than its topic. */
    static boolean isMeantInFull(Reading reading, String initials, Entity entity) {
        return entity.kind() == Entity.Kind.ORGANISATION
                && entity.name().contains(" ")
                && !entity.name().equals(reading.topic().name())
                && reading.article().text().contains(entity.name() + " (" + initials + ")");
    }

    /** The name with "the" where its last noun wants one and the sentence has none: "PUK fighters", but "the Patriotic Union of Kurdistan attacked". */
    static String inFull(AnalysedSentence sentence, Range name, String full) {
        Token initials = sentence.tokens().get(name.start());
        boolean bare = name.start() == 0
                || !sentence.tokens().get(name.start() - 1).pos().matches("DT|PRP\\$|POS|JJ.*|NN.*");
        return bare
                        && !initials.relation().startsWith("compound")
                        && WITH_ARTICLE.matcher(full).find()
                ? "the " + full
                : full;
    }

    /** Whether the words of a fact of the prose cannot be understood without the article's expansion of an acronym in them. */
    boolean standIn(Finding finding) {
        Family family = finding.fact().family();
        if (family == Family.ACRONYM || family == Family.INFOBOX) {
            return false;
        }
        String words = finding.wording().question() + " " + finding.wording().statement() + " "
                + finding.wording().event();
        String subject = finding.fact().subject().replaceFirst("^[Tt]he ", "");
        return INITIALS.matcher(words)
                .results()
                .map(found -> found.group())
                .filter(initials -> !KNOWN.contains(initials)
                        && !own.contains(initials)
                        && !topic.titleWords().contains(AliasKey.fold(initials)))
                .anyMatch(initials ->
                        expanded.containsKey(initials) ? !isTold(initials, words) : subject.equals(initials));
    }

    private boolean isTold(String initials, String words) {
        String full = expanded.getOrDefault(initials, "");
        return words.contains(full) || topic.titleWords().containsAll(TopicNames.words(full));
    }
}
