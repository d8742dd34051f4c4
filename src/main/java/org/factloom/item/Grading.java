package org.factloom.item;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Marks responses, but for those that {@link #waits wait} for a person. Pure: the same item and response always get the same mark. */
public final class Grading {

    private Grading() {}

    /**
     * Marks {@code response}.
     *
     * @throws IllegalArgumentException when the response is not of the item's form, names an option that it has not, or {@link #waits}
     */
    public static Mark grade(Item item, Response response) {
        return switch (item) {
            case Item.OneOf choice ->
                chosen(item, option(item, response, choice.options().size()) == choice.key());
            case Item.TrueFalse statement -> chosen(item, option(item, response, 2) == (statement.key() ? 0 : 1));
            case Item.Typed typed -> judged(item, TypedAnswer.of(typed.answer()).judge(text(item, response)));
            case Item.Cloze cloze -> judged(item, TypedAnswer.of(cloze.answer()).judge(text(item, response)));
            case Item.Ordering ordering -> order(ordering, events(ordering, response));
            case Item.Card _ -> chosen(item, known(item, response));
            case Item.Numeric numeric -> judged(item, ExpectedNumber.of(numeric).judge(text(item, response)));
            case Item.Matching matching -> pairs(matching, rights(matching, response));
            case Item.MultipleResponse several -> choices(several, options(several, response));
            case Item.Recall recall -> recollected(recall, Recollection.of(recall, texts(item, response)));
            case OpenItem open -> chosen(item, knownOf(open, response));
        };
    }

    /** Whether only a person can mark {@code response}: where something was written in words of one's own. */
    public static boolean waits(Item item, Response response) {
        return item instanceof OpenItem && response instanceof Response.Prose(String text) && !text.isBlank();
    }

    /** What a person says of a response that {@link #waits}: {@code score} is 0 to 1. */
    public static Mark marked(Item item, double score) {
        return uniform(item, score, "");
    }

    /**
     * Whether {@code response} can be an answer to {@code item}, be it right or wrong. Reads no typed text, so that it costs far less than a mark.
     *
     * @throws IllegalArgumentException when the response is not of the item's form or names an option that it has not
     */
    public static void check(Item item, Response response) {
        switch (item) {
            case Item.OneOf choice -> option(item, response, choice.options().size());
            case Item.TrueFalse _ -> option(item, response, 2);
            case Item.Typed _, Item.Cloze _, Item.Numeric _ -> text(item, response);
            case Item.Ordering ordering -> events(ordering, response);
            case Item.Card _ -> known(item, response);
            case Item.Matching matching -> rights(matching, response);
            case Item.MultipleResponse several -> options(several, response);
            case Item.Recall _ -> texts(item, response);
            case OpenItem open -> prose(open, response);
        }
    }

    /**
     * Why a response cannot be taken as it stands, in words for the learner: "3/6/1968" may be two dates. It should be
     * asked for again rather than marked wrong. The words tell nothing of the key.
     */
    public static Optional<String> unclear(Item item, Response response) {
        if (!(response instanceof Response.Text(String text))) {
            return Optional.empty();
        }
        return switch (item) {
            case Item.Typed typed -> TypedAnswer.of(typed.answer()).unclear(text);
            case Item.Cloze cloze -> TypedAnswer.of(cloze.answer()).unclear(text);
            case Item.Numeric numeric -> ExpectedNumber.of(numeric).unclear(text);
            default -> Optional.empty();
        };
    }

    private static int option(Item item, Response response, int options) {
        if (!(response instanceof Response.Choice(int option))) {
            throw notOfTheForm(item, response);
        }
        requireOption(item, option, options);
        return option;
    }

    private static List<Integer> options(Item.MultipleResponse item, Response response) {
        if (!(response instanceof Response.Choices(List<Integer> options))) {
            throw notOfTheForm(item, response);
        }
        options.forEach(option -> requireOption(item, option, item.options().size()));
        return options;
    }

    private static void requireOption(Item item, int option, int options) {
        if (option < 0 || option >= options) {
            throw new IllegalArgumentException("item " + item.id() + " has no option " + option);
        }
    }

    private static String text(Item item, Response response) {
        if (!(response instanceof Response.Text(String text))) {
            throw notOfTheForm(item, response);
        }
        return text;
    }

    private static List<String> texts(Item item, Response response) {
        if (!(response instanceof Response.Texts(List<String> texts))) {
            throw notOfTheForm(item, response);
        }
        return texts;
    }

    /** Where no person marks, whoever wrote compares it with the model answer; nothing written is nothing known. */
    private static boolean knownOf(OpenItem item, Response response) {
        if (response instanceof Response.SelfGrade(boolean known)) {
            return known;
        }
        if (waits(item, response)) {
            throw new IllegalArgumentException("item " + item.id() + " is marked by a person");
        }
        prose(item, response);
        return false;
    }

    /** That nothing is known may be said without a word. */
    private static void prose(OpenItem item, Response response) {
        if (response.equals(new Response.SelfGrade(false))) {
            return;
        }
        if (!(response instanceof Response.Prose(String text))) {
            throw notOfTheForm(item, response);
        }
        if (text.length() > item.longest()) {
            throw new IllegalArgumentException(
                    "item " + item.id() + " takes at most " + item.longest() + " characters");
        }
    }

    private static boolean known(Item item, Response response) {
        if (!(response instanceof Response.SelfGrade(boolean known))) {
            throw notOfTheForm(item, response);
        }
        return known;
    }

    private static List<Integer> rights(Item.Matching item, Response response) {
        if (!(response instanceof Response.Pairs(List<Integer> given))) {
            throw notOfTheForm(item, response);
        }
        int pairs = item.pairs().size();
        if (given.size() != pairs || given.stream().anyMatch(right -> right < Response.Pairs.NONE || right >= pairs)) {
            throw new IllegalArgumentException("item " + item.id() + " has " + pairs + " pairs, not " + given);
        }
        return given;
    }

    private static List<Integer> events(Item.Ordering item, Response response) {
        if (!(response instanceof Response.Order(List<Integer> given))) {
            throw notOfTheForm(item, response);
        }
        int events = item.events().size();
        if (!given.stream()
                .sorted()
                .toList()
                .equals(IntStream.range(0, events).boxed().toList())) {
            throw new IllegalArgumentException("item " + item.id() + " has " + events + " events, not " + given);
        }
        return given;
    }

    private static Mark chosen(Item item, boolean right) {
        return uniform(item, right ? 1 : 0, "");
    }

    private static Mark judged(Item item, TypedAnswer.Verdict verdict) {
        return uniform(item, verdict.score(), verdict.remark());
    }

    /** Right picks less wrong ones, as a share of the keys; whoever chooses everything has chosen nothing. */
    private static Mark choices(Item.MultipleResponse item, List<Integer> options) {
        long right = options.stream().filter(item.keys()::contains).count();
        long wrong = options.size() - right;
        if (wrong > 0 && options.size() == item.options().size()) {
            return uniform(item, 0, "every option was chosen");
        }
        String remark = wrong == 0
                ? found(right, item.keys().size(), " found")
                : right + " of " + item.keys().size() + " found, and each wrong choice takes one away";
        return uniform(item, Math.max(0, (double) (right - wrong) / item.keys().size()), remark);
    }

    /** Every pair that was found counts for its fact. */
    private static Mark pairs(Item.Matching item, List<Integer> given) {
        List<Boolean> found = IntStream.range(0, given.size())
                .mapToObj(i -> given.get(i) == i)
                .toList();
        return ofParts(item, found, " pairs found");
    }

    /**
     * Every event that stands at its own place counts for its fact. Where more of them follow each other in the right order, those count
     * that do so after another: one event that is out of place moves the places of all.
     */
    private static Mark order(Item.Ordering item, List<Integer> given) {
        int events = given.size();
        List<Boolean> atTheirPlace =
                IntStream.range(0, events).mapToObj(i -> given.get(i) == i).toList();
        List<Integer> run = longestRun(given);
        return run.size() - 1 > Collections.frequency(atTheirPlace, true)
                ? ofParts(
                        item,
                        IntStream.range(0, events)
                                .mapToObj(i -> run.indexOf(i) > 0)
                                .toList(),
                        " follow another in the right order")
                : ofParts(item, atTheirPlace, " at their place");
    }

    /** The longest ascending subsequence, the first found of equally long ones. */
    private static List<Integer> longestRun(List<Integer> given) {
        List<List<Integer>> ending = new ArrayList<>();
        for (int event : given) {
            List<Integer> best = ending.stream()
                    .filter(run -> run.getLast() < event)
                    .max(Comparator.comparingInt(List::size))
                    .orElse(List.of());
            ending.add(Stream.concat(best.stream(), Stream.of(event)).toList());
        }
        return ending.stream().max(Comparator.comparingInt(List::size)).orElse(List.of());
    }

    /** Each part counts alike, for the fact in whose order it stands. */
    private static Mark ofParts(Item item, List<Boolean> right, String what) {
        long found = right.stream().filter(part -> part).count();
        double score = (double) found / right.size();
        List<Double> parts = right.stream().map(part -> part ? 1.0 : 0.0).toList();
        List<Double> factScores = parts.size() == item.origin().facts().size() ? parts : perFact(item, score);
        return new Mark(score, factScores, found(found, right.size(), what));
    }

    /** "2 of 3 found"; nothing where all were, or none. */
    private static String found(long found, int all, String what) {
        return found == 0 || found == all ? "" : found + " of " + all + what;
    }

    private static Mark recollected(Item.Recall item, Recollection recollection) {
        long found = recollection.found().stream().filter(part -> part).count();
        return uniform(item, recollection.score(), found(found, item.answers().size(), " found"));
    }

    private static Mark uniform(Item item, double score, String remark) {
        return new Mark(score, perFact(item, score), remark);
    }

    private static List<Double> perFact(Item item, double score) {
        return Collections.nCopies(item.origin().facts().size(), score);
    }

    private static IllegalArgumentException notOfTheForm(Item item, Response response) {
        return new IllegalArgumentException(
                "item " + item.id() + " is of form " + item.form().id() + ", which is not answered by "
                        + response.getClass().getSimpleName());
    }
}
