package org.factloom.quiz;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.qute.RawString;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.factloom.item.Item;
import org.factloom.item.Recollection;
import org.factloom.library.Passage;
import org.factloom.library.StoredArticle;
import org.factloom.web.Difference;
import org.factloom.web.LightMarkdown;
import org.jspecify.annotations.Nullable;

/**
 * What a learner is told after answering.
 *
 * @param score 0 to 1
 * @param given the answer in words, "true" or "false" for a statement; empty where nothing was typed, for an order and for pairs
 * @param key the right answer in words, "true" or "false" for a statement; empty for an order and for pairs
 * @param accepted what else would have been right
 * @param correction of a false statement, what is true instead
 * @param remark why the score is what it is; may be empty
 * @param options as they were shown; of a statement, "true" and "false"; of a list to name its parts and what else was typed
 * @param events of an ordering item, in the right order
 * @param pairs of an item to match, with what each left side was matched with
 * @param evidence the paragraphs that prove the key
 * @param explanation what a person adds to them, in light Markdown; may be empty
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Feedback(
        Outcome outcome,
        double score,
        String given,
        String key,
        List<String> accepted,
        @Nullable String correction,
        String remark,
        List<MarkedOption> options,
        List<MarkedEvent> events,
        List<MarkedPair> pairs,
        List<Passage> evidence,
        String explanation,
        Instant savedAt) {

    /** Characters of a wrong answer that are repeated. */
    private static final int EXCERPT = 80;

    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneOffset.UTC);

    /**
     * A pair after marking.
     *
     * @param given the right side that the learner chose; empty for none
     */
    public record MarkedPair(String left, String right, String given) {

        public boolean found() {
            return given.equals(right);
        }
    }

    /** The words of an answer and of its key, and what else a form tells. */
    private record Told(
            String given,
            String key,
            @Nullable String correction,
            List<MarkedOption> options,
            List<MarkedEvent> events,
            List<MarkedPair> pairs) {

        Told(String given, String key) {
            this(given, key, List.of());
        }

        Told(String given, String key, List<MarkedOption> options) {
            this(given, key, null, options, List.of(), List.of());
        }
    }

    /**
     * What is told of an answer.
     *
     * @param articles by the slug by which evidence names them; an empty one stands for the question's own
     */
    public static Feedback of(AttemptSlot slot, MarkedAnswer answer, Function<String, StoredArticle> articles) {
        return of(slot.asked(), answer, articles);
    }

    static Feedback of(AskedItem asked, MarkedAnswer answer, Function<String, StoredArticle> articles) {
        Item item = asked.item();
        Told told = told(item, asked, answer.response(), articles);
        return new Feedback(
                answer.outcome(),
                answer.score(),
                told.given,
                told.key,
                accepted(item),
                told.correction,
                answer.remark(),
                told.options,
                told.events,
                told.pairs,
                Passage.of(articles, item.origin().evidence()),
                item.origin().added().explanation(),
                answer.at());
    }

    /** The explanation as a page shows it. */
    public RawString explained() {
        return LightMarkdown.html(explanation);
    }

    private static List<String> accepted(Item item) {
        return switch (item) {
            case Item.Typed typed -> typed.answer().accepted();
            case Item.Cloze cloze -> cloze.answer().accepted();
            default -> List.of();
        };
    }

    private static Told told(
            Item item, AskedItem asked, ResponseForm response, Function<String, StoredArticle> articles) {
        return switch (item) {
            case Item.OneOf choice -> choice(choice, asked, response.choice(), articles);
            case Item.TrueFalse statement -> judged(statement, response.choice());
            case Item.Typed typed -> new Told(response.typed(), typed.answer().key());
            case Item.Cloze cloze -> new Told(response.typed(), cloze.answer().key());
            case Item.Ordering ordering ->
                new Told("", "", null, List.of(), events(ordering, given(response.order())), List.of());
            case Item.Numeric numeric -> new Told(response.typed(), numeric.keyText());
            case Item.Matching matching ->
                new Told("", "", null, List.of(), List.of(), pairs(matching, given(response.pairs())));
            case Item.MultipleResponse several -> chosen(several, asked, given(response.choices()), articles);
            case Item.Recall recall -> recalled(recall, given(response.texts()));
            case Item.SelfRated card -> new Told(response.typed(), card.back());
        };
    }

    private static <T> List<T> given(@Nullable List<T> chosen) {
        return chosen == null ? List.of() : chosen;
    }

    private static Told chosen(
            Item.MultipleResponse item,
            AskedItem asked,
            List<Integer> chosen,
            Function<String, StoredArticle> articles) {
        List<MarkedOption> options = asked.shownOrder().stream()
                .map(i -> MarkedOption.of(item.options().get(i), item.keys().contains(i), chosen.contains(i), articles))
                .toList();
        return new Told(
                chosen.stream().map(i -> item.options().get(i).text()).collect(Collectors.joining(", ")),
                String.join(", ", item.keyTexts()),
                options);
    }

    private static Told recalled(Item.Recall item, List<String> texts) {
        Recollection recollection = Recollection.of(item, texts);
        List<String> keys = item.keyTexts();
        Stream<MarkedOption> parts = IntStream.range(0, keys.size())
                .mapToObj(i ->
                        new MarkedOption(keys.get(i), true, recollection.found().get(i)));
        Stream<MarkedOption> others = recollection.others().stream().map(text -> new MarkedOption(text, false, true));
        return new Told(
                String.join(", ", texts),
                String.join(", ", keys),
                Stream.concat(parts, others).toList());
    }

    private static List<MarkedPair> pairs(Item.Matching item, List<Integer> given) {
        List<Item.Pair> pairs = item.pairs();
        return IntStream.range(0, pairs.size())
                .mapToObj(i -> new MarkedPair(
                        pairs.get(i).left(),
                        pairs.get(i).right(),
                        given.isEmpty() || given.get(i) < 0
                                ? ""
                                : pairs.get(given.get(i)).right()))
                .toList();
    }

    private static Told choice(
            Item.OneOf item, AskedItem asked, @Nullable Integer given, Function<String, StoredArticle> articles) {
        int chosen = given == null ? -1 : given;
        List<MarkedOption> options = asked.shownOrder().stream()
                .map(i -> MarkedOption.of(item.options().get(i), i == item.key(), i == chosen, articles))
                .toList();
        return new Told(given == null ? "" : item.options().get(chosen).text(), item.keyText(), options);
    }

    private static Told judged(Item.TrueFalse item, @Nullable Integer given) {
        boolean sayingTrue = given != null && given == 0;
        boolean sayingFalse = given != null && given != 0;
        List<MarkedOption> options = List.of(
                new MarkedOption("true", item.key(), sayingTrue), new MarkedOption("false", !item.key(), sayingFalse));
        return new Told(
                given == null ? "" : String.valueOf(sayingTrue),
                String.valueOf(item.key()),
                item.correction(),
                options,
                List.of(),
                List.of());
    }

    private static List<MarkedEvent> events(Item.Ordering item, List<Integer> given) {
        return IntStream.range(0, item.events().size())
                .mapToObj(i -> new MarkedEvent(
                        item.events().get(i).text(), item.events().get(i).date(), given.indexOf(i) + 1))
                .toList();
    }

    /** Whether something was typed that is not the key; one that differs from it only in case, spaces and marks, "14 000", is the key. */
    public boolean wroteOtherwise() {
        boolean same = right() && bare(given).equals(bare(key));
        return !given.isBlank() && options.isEmpty() && !same && !given.equals(key);
    }

    private static String bare(String text) {
        return text.replaceAll("[^\\p{L}\\p{M}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }

    /** What was typed, corrected letter by letter to the nearest right answer; empty where it is no near miss, and of numbers, in which a letter is no slip. */
    public List<Difference.Part> difference() {
        boolean words = wroteOtherwise() && !Character.isDigit(given.strip().codePointAt(0));
        List<Difference.Part> parts = words ? CharacterDifference.nearest(given, key, accepted) : List.of();
        return CharacterDifference.isNearMiss(parts) ? parts : List.of();
    }

    /** What was typed, cut where it is long. */
    public String excerpt() {
        return given.codePointCount(0, given.length()) <= EXCERPT
                ? given
                : given.substring(0, given.offsetByCodePoints(0, EXCERPT - 1)) + "…";
    }

    public boolean right() {
        return outcome == Outcome.RIGHT;
    }

    /** Whether nothing was typed, chosen, put in order or matched. */
    public boolean blank() {
        return given.isBlank()
                && events.stream().allMatch(event -> event.place() == 0)
                && pairs.stream().allMatch(pair -> pair.given().isEmpty());
    }

    /** How many right options, parts or pairs were found. */
    public int found() {
        return (int) (options.stream()
                        .filter(option -> option.key() && option.mine())
                        .count()
                + pairs.stream().filter(MarkedPair::found).count());
    }

    /** How many there were to be found. */
    public int toFind() {
        return (int) options.stream().filter(MarkedOption::key).count() + pairs.size();
    }

    /** Whether there was more than one to be found. */
    public boolean several() {
        return toFind() > 1;
    }

    /** How many options were chosen, or texts typed, that are wrong. */
    public int wrongOnes() {
        return (int) options.stream()
                .filter(option -> option.mine() && !option.key())
                .count();
    }

    public int atTheirPlace() {
        return (int) IntStream.range(0, events.size())
                .filter(i -> events.get(i).place() == i + 1)
                .count();
    }

    /** Hours, minutes and seconds, UTC. */
    public String savedClock() {
        return CLOCK.format(savedAt);
    }
}
