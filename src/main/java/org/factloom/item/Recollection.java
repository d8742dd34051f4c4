package org.factloom.item;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What somebody remembered of a list.
 *
 * @param found for each part of the list whether it was named
 * @param others what was named that is no part of it, as typed
 */
public record Recollection(List<Boolean> found, List<String> others) {

    /** "Kirkuk, Aden and Basra", a line each: several parts in one text. */
    private static final Pattern BREAK = Pattern.compile("\\R|[;,]|\\band\\b|&");

    public Recollection {
        found = List.copyOf(found);
        others = List.copyOf(others);
    }

    /** Holds the texts against the list; of more texts than the list has parts the first count. */
    public static Recollection of(Item.Recall item, List<String> texts) {
        List<String> left = new ArrayList<>(parts(item, texts));
        List<Boolean> found = new ArrayList<>();
        for (Item.Answer answer : item.answers()) {
            TypedAnswer typed = TypedAnswer.of(answer);
            Optional<String> named =
                    left.stream().filter(text -> typed.judge(text).score() > 0).findFirst();
            named.ifPresent(left::remove);
            found.add(named.isPresent());
        }
        return new Recollection(found, left);
    }

    /** A text that is a part as it stands is not broken: "Trinidad and Tobago". */
    private static List<String> parts(Item.Recall item, List<String> texts) {
        Set<String> parts = new LinkedHashSet<>();
        for (String text : texts) {
            boolean whole = item.answers().stream()
                    .anyMatch(answer -> TypedAnswer.of(answer).judge(text).score() > 0);
            List<String> pieces = whole ? List.of(text) : List.of(BREAK.split(text));
            pieces.stream().map(String::strip).filter(piece -> !piece.isEmpty()).forEach(parts::add);
        }
        return parts.stream().limit(item.answers().size()).toList();
    }

    /** The share of the list that was named. */
    double score() {
        return IntStream.range(0, found.size()).filter(found::get).count() / (double) found.size();
    }
}
