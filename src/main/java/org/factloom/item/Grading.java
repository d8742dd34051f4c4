package org.factloom.item;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Marks responses. Pure: the same item and response always get the same mark. */
public final class Grading {

    private Grading() {}

    /**
     * Marks {@code response}.
     *
     * @throws IllegalArgumentException when the response is not of the item's form or names an option that it has not
     */
    public static Mark grade(Item item, Response response) {
        return switch (item) {
            case Item.OneOf choice -> choice(item, response, choice.options().size(), choice.key());
            case Item.TrueFalse statement -> choice(item, response, 2, statement.key() ? 0 : 1);
            case Item.Typed typed -> typed(item, typed.answer(), response);
            case Item.Cloze cloze -> typed(item, cloze.answer(), response);
            case Item.Ordering ordering -> order(ordering, response);
            case Item.Card _ ->
                response instanceof Response.SelfGrade(boolean known)
                        ? uniform(item, known ? 1 : 0, "")
                        : notOfTheForm(item, response);
            case Item.Numeric numeric ->
                response instanceof Response.Text(String text)
                        ? judged(item, NumericAnswer.of(numeric).judge(text))
                        : notOfTheForm(item, response);
            case Item.Matching matching -> pairs(matching, response);
            case Item.MultipleResponse several -> choices(several, response);
            case Item.Recall recall ->
                response instanceof Response.Texts(List<String> texts)
                        ? uniform(item, Recollection.of(recall, texts).score(), "")
                        : notOfTheForm(item, response);
        };
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
            case Item.Numeric numeric -> NumericAnswer.of(numeric).unclear(text);
            default -> Optional.empty();
        };
    }

    private static Mark choice(Item item, Response response, int options, int key) {
        if (!(response instanceof Response.Choice(int option))) {
            return notOfTheForm(item, response);
        }
        if (option < 0 || option >= options) {
            throw new IllegalArgumentException("item " + item.id() + " has no option " + option);
        }
        return uniform(item, option == key ? 1 : 0, "");
    }

    private static Mark typed(Item item, Item.Answer answer, Response response) {
        if (!(response instanceof Response.Text(String text))) {
            return notOfTheForm(item, response);
        }
        return judged(item, TypedAnswer.of(answer).judge(text));
    }

    private static Mark judged(Item item, TypedAnswer.Verdict verdict) {
        return uniform(item, verdict.score(), verdict.remark());
    }

    /** Right picks less wrong ones, as a share of the keys. */
    private static Mark choices(Item.MultipleResponse item, Response response) {
        if (!(response instanceof Response.Choices(List<Integer> options))) {
            return notOfTheForm(item, response);
        }
        for (int option : options) {
            if (option < 0 || option >= item.options().size()) {
                throw new IllegalArgumentException("item " + item.id() + " has no option " + option);
            }
        }
        long right = options.stream().filter(item.keys()::contains).count();
        long wrong = options.size() - right;
        return uniform(item, Math.max(0, (double) (right - wrong) / item.keys().size()), "");
    }

    /** Every pair that was found counts for its fact. */
    private static Mark pairs(Item.Matching item, Response response) {
        if (!(response instanceof Response.Pairs(List<Integer> given))) {
            return notOfTheForm(item, response);
        }
        int pairs = item.pairs().size();
        if (given.size() != pairs || given.stream().anyMatch(right -> right < Response.Pairs.NONE || right >= pairs)) {
            throw new IllegalArgumentException("item " + item.id() + " has " + pairs + " pairs, not " + given);
        }
        return inPlace(item, given);
    }

    /** Every event that stands at its own place counts for its fact. */
    private static Mark order(Item.Ordering item, Response response) {
        if (!(response instanceof Response.Order(List<Integer> given))) {
            return notOfTheForm(item, response);
        }
        int events = item.events().size();
        if (!given.stream()
                .sorted()
                .toList()
                .equals(IntStream.range(0, events).boxed().toList())) {
            throw new IllegalArgumentException("item " + item.id() + " has " + events + " events, not " + given);
        }
        return inPlace(item, given);
    }

    /** 1 for each fact whose part is at its own place. */
    private static Mark inPlace(Item item, List<Integer> given) {
        List<Double> places = IntStream.range(0, given.size())
                .mapToObj(i -> given.get(i) == i ? 1.0 : 0.0)
                .toList();
        double score =
                places.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        List<Double> factScores = places.size() == item.origin().facts().size() ? places : perFact(item, score);
        return new Mark(score, factScores, "");
    }

    private static Mark uniform(Item item, double score, String remark) {
        return new Mark(score, perFact(item, score), remark);
    }

    private static List<Double> perFact(Item item, double score) {
        return Collections.nCopies(item.origin().facts().size(), score);
    }

    private static Mark notOfTheForm(Item item, Response response) {
        throw new IllegalArgumentException(
                "item " + item.id() + " is of form " + item.form().id() + ", which is not answered by "
                        + response.getClass().getSimpleName());
    }
}
