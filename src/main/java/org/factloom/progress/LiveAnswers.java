package org.factloom.progress;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.factloom.classroom.Carried;
import org.factloom.classroom.KeyCorrection;
import org.factloom.item.Item;
import org.factloom.item.Response;
import org.factloom.quiz.AnswerWords;
import org.jspecify.annotations.Nullable;

/** Counts what is answered to the questions of an assignment. */
final class LiveAnswers {

    /** Rarer answers are all different. */
    private static final int MOST_WORDS = 10;

    private LiveAnswers() {}

    /** Those that anybody was asked, in the order of the set, as they were asked last. */
    static List<LiveView.Question> questions(List<Sitter> sitters, SetNumbers.Numbers numbers, Instant now) {
        Map<String, List<Sitter.Place>> byItem = sitters.stream()
                .flatMap(sitter -> sitter.places().stream())
                .collect(Collectors.groupingBy(place -> place.asked().item(), TreeMap::new, Collectors.toList()));
        Map<String, Integer> open = new HashMap<>();
        sitters.stream()
                .filter(sitter -> sitter.atWork(now))
                .flatMap(sitter -> sitter.at().stream())
                .forEach(place -> open.merge(place.asked().item(), 1, Integer::sum));
        return byItem.entrySet().stream()
                .map(entry -> question(entry.getKey(), numbers, entry.getValue(), open.getOrDefault(entry.getKey(), 0)))
                .sorted(Comparator.comparingInt(LiveView.Question::number))
                .toList();
    }

    private static LiveView.Question question(
            String item, SetNumbers.Numbers numbers, List<Sitter.Place> places, int open) {
        return new LiveView.Question(
                item,
                numbers.of(item),
                numbers.retired(item),
                stem(latest(places).content()),
                (int) places.stream().filter(place -> place.given() != null).count(),
                open);
    }

    private static Sitter.Asked latest(List<Sitter.Place> places) {
        return places.stream()
                .map(Sitter.Place::asked)
                .max(Comparator.comparingInt(Sitter.Asked::version))
                .orElseThrow();
    }

    private static String stem(Item item) {
        return item.stem().replace(Item.BLANK, "…");
    }

    /**
     * The answers to one question, those to earlier versions of it as answers to the latest.
     *
     * @param wanted the id of its item; where that was not asked, the one at which most are, the first of several
     * @param key whether to tell what is right
     */
    static Optional<LiveView.Shown> shown(
            List<Sitter> sitters, List<LiveView.Question> questions, String wanted, boolean key) {
        return questions.stream()
                .filter(question -> question.item().equals(wanted))
                .findFirst()
                .or(() -> questions.stream()
                        .max(Comparator.comparingInt(LiveView.Question::open)
                                .thenComparing(Comparator.comparingInt(LiveView.Question::number)
                                        .reversed())))
                .map(question -> shown(
                        question,
                        sitters.stream()
                                .flatMap(sitter -> sitter.places().stream())
                                .filter(place -> place.asked().item().equals(question.item()))
                                .toList(),
                        key));
    }

    private static LiveView.Shown shown(LiveView.Question question, List<Sitter.Place> places, boolean key) {
        Item item = latest(places).content();
        List<Sitter.Place> given =
                places.stream().filter(place -> place.given() != null).toList();
        List<String> options = KeyCorrection.options(item);
        List<Set<Integer>> chosen = options.isEmpty()
                ? List.of()
                : given.stream()
                        .flatMap(place ->
                                Carried.response(place.asked().content(), item, Objects.requireNonNull(place.given()))
                                        .map(ChosenOptions::options)
                                        .stream())
                        .toList();
        return new LiveView.Shown(
                question.item(),
                question.number(),
                question.retired(),
                item.form().id(),
                question.stem(),
                places.size(),
                given.size(),
                IntStream.range(0, options.size())
                        .mapToObj(i -> option(options.get(i), i, chosen, key ? KeyCorrection.keys(item) : null))
                        .toList(),
                options.isEmpty() ? words(given, key) : List.of(),
                options.isEmpty() ? 0 : given.size() - chosen.size());
    }

    private static LiveView.Option option(
            String words, int option, List<Set<Integer>> chosen, @Nullable List<Integer> keys) {
        int times = (int) chosen.stream().filter(one -> one.contains(option)).count();
        return new LiveView.Option(
                words,
                times,
                chosen.isEmpty() ? 0 : Math.round(100f * times / chosen.size()),
                keys == null ? null : Boolean.valueOf(keys.contains(option)));
    }

    /** What one writes in words of one's own, or says of a card, is not counted. */
    private static List<LiveView.Words> words(List<Sitter.Place> given, boolean key) {
        Map<String, List<Sitter.Place>> byWords = given.stream()
                .filter(place ->
                        !(place.given() instanceof Response.Prose || place.given() instanceof Response.SelfGrade))
                .collect(Collectors.groupingBy(
                        place -> AnswerWords.of(place.asked().content(), Objects.requireNonNull(place.given()))
                                .strip(),
                        TreeMap::new,
                        Collectors.toList()));
        Function<List<Sitter.Place>, @Nullable Boolean> right = same -> {
            Double score = same.getFirst().score();
            return score == null ? null : Boolean.valueOf(score >= 1);
        };
        return byWords.entrySet().stream()
                .filter(entry -> !entry.getKey().isEmpty())
                .sorted(Comparator.comparingInt(entry -> -entry.getValue().size()))
                .limit(MOST_WORDS)
                .map(entry -> new LiveView.Words(
                        entry.getKey(), entry.getValue().size(), key ? right.apply(entry.getValue()) : null))
                .toList();
    }
}
