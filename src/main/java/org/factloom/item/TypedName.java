package org.factloom.item;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Names and terms: compared by letters, then as another form of the same name, then with slips of the pen forgiven unless they make
 * another word.
 *
 * @param right the key and what else is accepted
 * @param others names that no form and no slip may come near
 * @param type of the answer, "person", "place"
 * @param forgiving whether anything but the letters of the key is right
 */
record TypedName(List<String> right, List<String> others, String type, boolean forgiving) implements TypedAnswer {

    private static final Verdict AMBIGUOUS =
            new Verdict(0, "that may as well be another one whom the article names: write the name in full");

    TypedName(Item.Answer answer, boolean forgiving) {
        this(
                Stream.concat(Stream.of(answer.key()), answer.accepted().stream())
                        .toList(),
                answer.others(),
                answer.type(),
                forgiving);
    }

    @Override
    public Verdict judge(String typed) {
        if (FoldedText.of(typed).isEmpty()) {
            return Verdict.WRONG;
        }
        if (isRight(typed)) {
            return Verdict.RIGHT;
        }
        if (!forgiving) {
            return right.stream().anyMatch(key -> NameForm.same(NameForm.words(typed), NameForm.words(key)))
                    ? Verdict.RIGHT
                    : Verdict.WRONG;
        }
        String given = NameForm.withoutLead(typed);
        if (FoldedText.of(given).isEmpty() || others.stream().anyMatch(other -> matches(given, other))) {
            return Verdict.WRONG;
        }
        return isRight(given) ? Verdict.RIGHT : otherForm(given).orElseGet(() -> slip(given));
    }

    /** Whether nothing but case, diacritics, punctuation and articles differs. */
    boolean isRight(String typed) {
        return right.stream().anyMatch(key -> matches(typed, key));
    }

    private static boolean matches(String typed, String name) {
        return FoldedText.of(name).matches(FoldedText.of(typed));
    }

    private Optional<Verdict> otherForm(String given) {
        return right.stream()
                .filter(key -> likeness(given, key).isPresent())
                .min(Comparator.comparing(key -> likeness(given, key).orElseThrow()))
                .map(key -> judge(given, key, likeness(given, key).orElseThrow()));
    }

    private Verdict judge(String given, String key, Likeness likeness) {
        boolean ambiguous = others.stream().anyMatch(other -> likeness(given, other)
                .filter(otherLikeness -> switch (likeness) {
                    case PLAIN -> otherLikeness == Likeness.PLAIN;
                    case SPELLING -> Slip.distance(given, other) <= Slip.distance(given, key);
                    case ORDER, SHORT, WITHIN -> true;
                })
                .isPresent());
        return ambiguous ? AMBIGUOUS : new Verdict(1, likeness.remark(key));
    }

    private Optional<Likeness> likeness(String given, String name) {
        if (PlaceForm.isCountry(given) && !type.equals("place") && !PlaceForm.isCountry(name)) {
            return Optional.empty();
        }
        return switch (type) {
            case "person" -> PersonForm.likeness(given, name);
            case "place" -> PlaceForm.likeness(given, name);
            case "organisation" -> OrganisationForm.likeness(given, name);
            default -> PlaceForm.isCountry(name) ? PlaceForm.likeness(given, name) : TermForm.likeness(given, name);
        };
    }

    private Verdict slip(String given) {
        return right.stream()
                .filter(key -> Slip.isOne(given, key)
                        && others.stream().noneMatch(other -> Slip.distance(given, other) <= Slip.distance(given, key)))
                .min(Comparator.comparingInt(key -> Slip.distance(given, key)))
                .map(key -> new Verdict(1, Likeness.SPELLING.remark(key)))
                .orElse(Verdict.WRONG);
    }
}
