package org.factloom.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.factloom.fact.Evidence;
import org.factloom.fact.Fact;
import org.factloom.item.Added;
import org.factloom.item.Form;
import org.factloom.item.Item;
import org.factloom.item.Item.Answer;
import org.factloom.item.Item.Option;
import org.factloom.item.Item.Origin;
import org.factloom.item.OpenItem;
import org.factloom.item.Response;
import org.jspecify.annotations.Nullable;

/** Sets over the sample article with items of every form, in sections and with tags, whose texts hold whatever a file must quote. */
public final class RandomSets {

    private static final String[] PARTS = {
        "a", "Zinc", "é", "الأنصار", "😀", ": ", " #", "- ", "'", "\"", "\\", "{x}", "[", "]", "&", "*", "!", "%", "@",
        "|", ">", "?", "1968", "no", "null", "~", "\t", ", ", "<b>", "§", "\u00a0", "x "
    };

    private final SplittableRandom random;
    private final String prefix;
    private final List<String> pictures;
    private int ids;

    private RandomSets(long seed, List<String> pictures) {
        random = new SplittableRandom(seed);
        this.pictures = pictures;
        prefix = Long.toHexString(seed & 0xFFFFFFFFL);
    }

    public static String text() {
        return Samples.TEXT;
    }

    /** Whose pictures are nowhere. */
    public static QuestionSetFile of(long seed) {
        return of(seed, List.of("0a".repeat(32) + ".png", "9f".repeat(32) + ".jpg"));
    }

    /** @param pictures names of those that its items show */
    public static QuestionSetFile of(long seed, List<String> pictures) {
        return new RandomSets(seed, pictures).set();
    }

    private QuestionSetFile set() {
        List<Fact> facts = Samples.FACTS.stream()
                .map(fact -> new Fact(
                        fact.id() + prefix,
                        fact.family(),
                        fact.subject(),
                        text("subject"),
                        fact.value(),
                        fact.certainty(),
                        fact.evidence()))
                .toList();
        List<Item> items = new ArrayList<>();
        for (Form form : Form.values()) {
            for (int i = random.nextInt(3); i >= 0; i--) {
                items.add(item(form, facts));
            }
        }
        List<Fact> own = items.stream()
                .filter(HandWritten::hasOwnFact)
                .map(item -> HandWritten.ownFact("Amber rising", item))
                .toList();
        ArticleEntry article = new ArticleEntry(
                "amber-rising.txt",
                "Amber rising",
                Sha256.of(Samples.TEXT),
                random.nextBoolean() ? "en" : "de",
                random.nextBoolean() ? null : "https://example.org/a?b=c",
                text("licence"),
                text("attribution"));
        return new QuestionSetFile(
                text("title"),
                article,
                Stream.concat(facts.stream(), own.stream()).toList(),
                items,
                arrangement(items));
    }

    private Arrangement arrangement(List<Item> items) {
        List<Arrangement.Section> sections = distinct(0, 4).stream()
                .map(name -> new Arrangement.Section(name, random.nextBoolean() ? null : random.nextInt(1, 9)))
                .toList();
        Map<String, Arrangement.Place> places = new HashMap<>();
        for (Item item : items) {
            String section = sections.isEmpty() || random.nextBoolean()
                    ? null
                    : sections.get(random.nextInt(sections.size())).name();
            List<String> tags = random.nextBoolean() ? List.of() : distinct(0, 3);
            if (section != null || !tags.isEmpty()) {
                places.put(item.id(), new Arrangement.Place(section, tags));
            }
        }
        return new Arrangement(sections, places);
    }

    private Item item(Form form, List<Fact> facts) {
        Fact fact = facts.get(random.nextInt(facts.size()));
        String id = "i" + prefix + "-" + ids++;
        boolean hand = random.nextInt(3) == 0;
        List<String> of = hand && random.nextBoolean() ? List.of(HandWritten.factId(id)) : List.of(fact.id());
        Origin origin = new Origin(
                id,
                of,
                random.nextBoolean() ? fact.evidence() : List.of(Samples.LEFT),
                hand ? Origin.HAND : "role/who",
                random.nextInt(101) / 100.0,
                added());
        String stem = text("stem");
        String blank = "Before " + Item.BLANK + " after";
        return switch (form) {
            case MULTIPLE_CHOICE -> {
                List<Option> options = options();
                yield new Item.MultipleChoice(
                        origin, stem, options, random.nextInt(options.size()), random.nextBoolean());
            }
            case CLOZE_CHOICE -> {
                List<Option> options = options();
                yield new Item.ClozeChoice(
                        origin, blank, orNothing(), options, random.nextInt(options.size()), random.nextBoolean());
            }
            case MULTIPLE_RESPONSE -> {
                List<Option> options = Stream.of("k", "l", "m")
                        .map(mark -> new Option(mark + text("o"), why()))
                        .toList();
                yield new Item.MultipleResponse(origin, stem, options, List.of(0, 2));
            }
            case TRUE_FALSE ->
                new Item.TrueFalse(origin, stem, random.nextBoolean(), random.nextBoolean() ? null : text("c"));
            case TYPED -> new Item.Typed(origin, stem, answer());
            case CLOZE -> new Item.Cloze(origin, blank, orNothing(), answer());
            case ORDERING ->
                new Item.Ordering(
                        origin,
                        stem,
                        distinct(2, 5).stream()
                                .map(text -> new Item.Event(text, orNothing()))
                                .toList());
            case CARD -> new Item.Card(origin, stem, text("back"));
            case OPEN ->
                new OpenItem(
                        origin,
                        stem,
                        text("model"),
                        orNothing(),
                        random.nextBoolean() ? OpenItem.USUAL : random.nextInt(1, Response.Prose.LONGEST + 1));
            case NUMERIC ->
                new Item.Numeric(
                        origin,
                        stem,
                        new BigDecimal(random.nextInt(-9999, 99999)).movePointLeft(random.nextInt(4)),
                        orNothing(),
                        random.nextInt(20) / 20.0);
            case MATCHING -> {
                List<String> lefts = distinct(2, 5);
                yield new Item.Matching(
                        origin,
                        stem,
                        IntStream.range(0, lefts.size())
                                .mapToObj(i -> new Item.Pair(lefts.get(i), i + text("right")))
                                .toList());
            }
            case LIST -> new Item.Recall(origin, stem, List.of(answer("a"), answer("b"), answer("c")));
        };
    }

    private Added added() {
        String explanation = orNothing();
        int points = random.nextBoolean() ? 1 : random.nextInt(1, Added.MOST_POINTS + 1);
        if (random.nextBoolean()) {
            return new Added(explanation, points, null);
        }
        String picture = pictures.get(random.nextInt(pictures.size()));
        return new Added(explanation, points, new Added.Picture(picture, text("alternative")));
    }

    private List<Option> options() {
        return distinct(2, 6).stream().map(text -> new Option(text, why())).toList();
    }

    private @Nullable Evidence why() {
        return random.nextBoolean() ? null : Samples.LEFT;
    }

    private Answer answer() {
        return answer("");
    }

    private Answer answer(String mark) {
        return new Answer(mark + text("key"), distinct(0, 3), random.nextBoolean() ? "term" : "person", distinct(0, 2));
    }

    private String orNothing() {
        return random.nextBoolean() ? "" : text("hint");
    }

    private List<String> distinct(int least, int most) {
        int size = random.nextInt(least, most + 1);
        Set<String> texts = new LinkedHashSet<>();
        while (texts.size() < size) {
            texts.add(text(String.valueOf((char) ('p' + texts.size()))));
        }
        return List.copyOf(texts);
    }

    /** Never blank, and at most 40 characters. */
    private String text(String kernel) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(4); i > 0; i--) {
            text.append(PARTS[random.nextInt(PARTS.length)]);
        }
        text.append(kernel);
        for (int i = random.nextInt(4); i > 0; i--) {
            text.append(PARTS[random.nextInt(PARTS.length)]);
        }
        return text.toString();
    }
}
