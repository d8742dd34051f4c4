package org.factloom.progress;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.factloom.classroom.Carried;
import org.factloom.classroom.KeyCorrection;
import org.factloom.item.Item;
import org.factloom.item.Response;
import org.factloom.quiz.ResponseForm;
import org.factloom.statistics.OptionStatistics;
import org.jspecify.annotations.Nullable;

/**
 * How often the options of an item were chosen. Answers to other versions are counted by the words that were chosen, as far as the item still has them.
 *
 * @param words of each option; "true" and "false" of a statement
 * @param whys the sentence that says what a wrong option really is, null where there is none
 * @param uncounted answers to versions that had other options
 */
record ChosenOptions(List<String> words, List<@Nullable String> whys, List<OptionStatistics> options, int uncounted) {

    /**
     * Of an item.
     *
     * @param rests of each answer, what its attempt reached in the rest
     * @return nothing of forms without options
     */
    static Optional<ChosenOptions> of(Item item, List<AttemptTable.Given> given, double[] rests) {
        List<String> words = KeyCorrection.options(item);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        List<Set<Integer>> chosen = new ArrayList<>();
        List<Double> restsOfChosen = new ArrayList<>();
        // Many give the same answer to the same version, and equal answers are one object.
        Map<UUID, Map<ResponseForm, Optional<Set<Integer>>>> known = new HashMap<>();
        for (int i = 0; i < given.size(); i++) {
            AttemptTable.Given one = given.get(i);
            ResponseForm response = one.answer().response();
            Optional<Set<Integer>> options = response == null
                    ? Optional.of(Set.of())
                    : known.computeIfAbsent(one.answer().version(), _ -> new IdentityHashMap<>())
                            .computeIfAbsent(response, _ -> chosen(item, one, response));
            if (options.isPresent()) {
                chosen.add(options.get());
                restsOfChosen.add(rests[i]);
            }
        }
        return Optional.of(new ChosenOptions(
                words,
                IntStream.range(0, words.size())
                        .<@Nullable String>mapToObj(option -> why(item, option))
                        .toList(),
                OptionStatistics.of(
                        words.size(),
                        Set.copyOf(KeyCorrection.keys(item)),
                        chosen,
                        restsOfChosen.stream().mapToDouble(Double::doubleValue).toArray()),
                given.size() - chosen.size()));
    }

    private static Optional<Set<Integer>> chosen(Item item, AttemptTable.Given given, ResponseForm response) {
        return Carried.response(given.version().item(), item, response.response())
                .map(ChosenOptions::options);
    }

    /** The places of the options that are chosen. */
    static Set<Integer> options(Response response) {
        return switch (response) {
            case Response.Choice(int option) -> Set.of(option);
            case Response.Choices(List<Integer> options) -> Set.copyOf(options);
            default -> Set.of();
        };
    }

    /** The sentence that says what an option really is; of a statement that was wrongly taken for true, what is true instead. */
    private static @Nullable String why(Item item, int option) {
        return switch (item) {
            case Item.OneOf choice -> why(choice.options().get(option));
            case Item.MultipleResponse several -> why(several.options().get(option));
            case Item.TrueFalse statement when !statement.key() && option == 0 -> statement.correction();
            default -> null;
        };
    }

    private static @Nullable String why(Item.Option option) {
        return option.why() == null ? null : option.why().shown();
    }
}
