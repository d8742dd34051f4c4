package org.factloom.item;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** One person's name in its forms: with and without titles, initials and middle names, surname first, in another romanisation. */
final class PersonForm {

    private static final Set<String> TITLES = Set.of(
            ("king queen prince princess emperor empress sultan shah caliph tsar czar pope president vice prime minister general major colonel "
                            + "lieutenant captain sergeant corporal marshal admiral commander brigadier sir lord lady dame dr doctor prof "
                            + "professor mr mrs ms miss sheikh shaykh sheik imam ayatollah mullah mufti comrade senator governor archbishop "
                            + "bishop cardinal reverend rev chancellor count duke baron saint st gen col lt maj capt sgt pres hajji haji")
                    .split(" "));

    private static final Set<String> LATER = Set.of("jr", "sr", "junior", "senior");

    /** What is one name with the word after it: "Abd al-Karim", "Ibn Khaldun". */
    private static final Set<String> BOUND =
            Set.of("abd", "abdul", "abdel", "abdal", "abdol", "abu", "abou", "ibn", "bin", "ben", "umm");

    private static final Set<String> SEVERAL = Set.of("and", "or");

    private static final Pattern SERVANT = Pattern.compile("abd[aeiou]l(?=\\p{L}{3})");

    private PersonForm() {}

    static Optional<Likeness> likeness(String given, String key) {
        List<String> names = names(inOrder(given));
        List<String> right = names(key);
        if (names.equals(right)) {
            return Optional.of(Likeness.PLAIN);
        }
        return NameForm.when(NameForm.soundsSame(names, right), Likeness.SPELLING)
                .or(() -> NameForm.when(isReordered(names, right), Likeness.ORDER))
                .or(() -> NameForm.when(isShortened(names, right), Likeness.SHORT));
    }

    /** "Khalid Ahmad Zaki" for "Zaki, Khalid Ahmad". */
    private static String inOrder(String given) {
        int comma = given.indexOf(',');
        return comma < 0 || comma != given.lastIndexOf(',') || LATER.containsAll(NameForm.words(given.substring(comma)))
                ? given
                : given.substring(comma + 1) + " " + given.substring(0, comma);
    }

    /** The names without titles, bound ones joined: "president gamal abd nasser" has gamal, abdnasser. */
    private static List<String> names(String name) {
        List<String> words = NameForm.without(TITLES, NameForm.words(name));
        int end = words.size() > 2 && LATER.contains(words.getLast()) ? words.size() - 1 : words.size();
        int of = words.indexOf("of");
        List<String> names = new ArrayList<>();
        String bound = "";
        for (String word : words.subList(0, of > 1 ? Math.min(of, end) : end)) {
            if (BOUND.contains(word)) {
                bound += word.startsWith("abd") ? "abd" : word;
            } else {
                names.add(bound + SERVANT.matcher(word).replaceFirst("abd"));
                bound = "";
            }
        }
        if (!bound.isEmpty()) {
            names.add(bound);
        }
        return names;
    }

    private static boolean isReordered(List<String> given, List<String> key) {
        List<String> left = new ArrayList<>(key);
        boolean all = given.stream().allMatch(name -> left.stream()
                .filter(other -> NameForm.sounds(name, other))
                .findFirst()
                .map(left::remove)
                .orElse(false));
        return given.size() > 1 && all && left.isEmpty();
    }

    /** First name and surname, the first and the middle ones perhaps as initials, the middle ones perhaps left out. */
    private static boolean isShortened(List<String> given, List<String> key) {
        if (given.size() < 2 || key.size() < 2 || !Collections.disjoint(given, SEVERAL)) {
            return false;
        }
        boolean bothHaveMiddles = given.size() > 2 && key.size() > 2;
        return isSurname(given.getLast(), key.getLast())
                && isInitial(given.getFirst(), key.getFirst())
                && (!bothHaveMiddles || given.size() == key.size() && middles(given, key));
    }

    private static boolean middles(List<String> given, List<String> key) {
        for (int i = 1; i < given.size() - 1; i++) {
            if (!isInitial(given.get(i), key.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** "Nasser" for "Abdel Nasser", too. */
    private static boolean isSurname(String given, String key) {
        return NameForm.sounds(given, key) || key.startsWith("abd") && NameForm.sounds(given, key.substring(3));
    }

    private static boolean isInitial(String one, String other) {
        boolean initial = one.length() == 1 || other.length() == 1;
        return initial && one.charAt(0) == other.charAt(0) || NameForm.sounds(one, other);
    }
}
