package org.factloom.item;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.factloom.fact.ClosedSets;

/** Slots whose possible values are few and known, so that wrong ones can be named without an article. */
final class ClosedSet {

    /** Outcomes in classes; only those of another class than the key's are wrong beyond doubt. */
    private static final List<List<String>> OUTCOMES = List.of(
            List.of("defeated", "suppressed", "crushed", "failed", "failure"),
            List.of("Government overthrown", "overthrow", "victory", "succeeded", "successful"),
            List.of("Ceasefire agreed upon", "ceasefire", "truce", "treaty", "agreement", "settlement"));

    private static final Set<String> OPEN = Set.of(
            "position",
            "result",
            "politics",
            "government",
            "industry",
            "motto",
            "nickname",
            "ideology",
            "movement",
            "category",
            "specialty",
            "house",
            "voting",
            "licence",
            "definition",
            "property",
            "cause",
            "occupation");

    private static final Set<String> SPANS = Set.of("years", "century", "decade");

    private ClosedSet() {}

    /** Whether the right answer could as well be put in other words, so that nobody should have to type it. */
    static boolean isOpenToWording(String slot) {
        return OPEN.contains(slot);
    }

    /** Values of the slot other than {@code key}, in random order; none for an open slot or an unknown key. */
    static List<String> others(String slot, String key, Random random) {
        List<String> others = new ArrayList<>();
        if (slot.equals("result")) {
            OUTCOMES.stream()
                    .filter(outcomes -> outcomes.stream()
                            .noneMatch(word -> key.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT))))
                    .map(List::getFirst)
                    .filter(outcome -> Character.isUpperCase(outcome.charAt(0)))
                    .forEach(others::add);
            return others.size() < 2 ? List.of() : others;
        }
        ClosedSets.with(slot, key).stream()
                .filter(value -> !value.equalsIgnoreCase(key))
                .map(value -> inCaseOf(key, value))
                .forEach(others::add);
        Collections.shuffle(others, random);
        return others;
    }

    /**
     * Stretches of time like the key and near it.
     *
     * @param earliest no year before it is in question; 0 where none is known
     */
    static List<String> spans(String slot, String key, int earliest, Random random) {
        return switch (slot) {
            case "years" -> periods(key, earliest, random);
            case "decade" -> neighbours(key, 10, earliest - earliest % 10, random);
            default -> neighbours(key, 1, Math.ceilDiv(earliest, 100), random);
        };
    }

    /** Whether the slot's values are stretches of time, which stand in their order. */
    static boolean isSpan(String slot) {
        return SPANS.contains(slot);
    }

    /** "Lower house" beside "Upper House" as "Lower House", beside "upper house" as "lower house". */
    private static String inCaseOf(String key, String value) {
        if (!key.equals(key.toLowerCase(Locale.ROOT)) && key.matches("\\p{Lu}\\S*(?: \\p{Lu}\\S*)+")) {
            return Pattern.compile("(?<= )\\p{Ll}(?=\\p{L}{3})").matcher(value).replaceAll(letter -> letter.group()
                    .toUpperCase(Locale.ROOT));
        }
        return Character.isLowerCase(key.charAt(0)) ? value.toLowerCase(Locale.ROOT) : value;
    }

    /** "1979–1988" → periods of like length, neither within the other; the key is any of the four with equal chance. */
    private static List<String> periods(String key, int earliest, Random random) {
        String dash = key.contains("–") ? "–" : "-";
        int start = Integer.parseInt(key.substring(0, 4));
        int end = Integer.parseInt(key.substring(5, 9));
        int shift = Math.clamp((end - start) / 2, 3, 12);
        int below = Math.min(random.nextInt(Distractors.MOST + 1), Math.max(0, start - earliest) / shift);
        List<String> periods = new ArrayList<>();
        for (int away = -below; away <= Distractors.MOST - below; away++) {
            if (away != 0) {
                int stretch = away % 2 == 0 ? 1 : -1;
                periods.add((start + away * shift) + dash + (end + away * shift + stretch));
            }
        }
        return periods;
    }

    /** "16th century" → centuries, "1930s" → decades, none of them still to come; the key is any of them with equal chance. */
    private static List<String> neighbours(String key, int step, int earliest, Random random) {
        int number = Integer.parseInt(key.replaceAll("\\D.*", ""));
        // "in the 1900s" may be a century
        List<Integer> others = IntStream.rangeClosed(-Distractors.MOST, Distractors.MOST)
                .map(away -> number + away * step)
                .filter(other ->
                        other > 0 && other >= earliest && other != number && (step == 1 ? other <= 21 : other <= 2020))
                .filter(other -> step == 1 || other % 100 != 0)
                .boxed()
                .sorted(Comparator.comparingInt(other -> Math.abs(other - number)))
                .toList();
        return Distractors.around(others, number, random).stream()
                .map(other -> step == 1 ? other + ordinal(other) + " century" : other + "s")
                .toList();
    }

    private static String ordinal(int number) {
        return switch (number % 10) {
            case 1 -> number == 11 ? "th" : "st";
            case 2 -> number == 12 ? "th" : "nd";
            case 3 -> number == 13 ? "th" : "rd";
            default -> "th";
        };
    }
}
