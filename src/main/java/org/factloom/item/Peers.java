package org.factloom.item;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.factloom.fact.AliasKey;
import org.factloom.fact.Entity;
import org.factloom.fact.Family;
import org.factloom.fact.Finding;
import org.factloom.fact.Reading;
import org.factloom.fact.Reading.ReadSentence;
import org.factloom.fact.Value;

/** Persons who could be taken for each other: of one calling, one time, and one race where an article has several. */
final class Peers {

    /** Nobody answers for somebody two generations away. */
    private static final int GENERATIONS = 45;

    /** "in the 250cc race of", "of the men's event". */
    private static final Pattern CLASS =
            Pattern.compile("(?<class>\\S+) (?:race|class|category|division|event|competition|section)\\b");

    /** "nominated for Best Film Editing": no actor answers for a cutter, nor a critic for a director. */
    private static final Pattern AWARD = Pattern.compile("\\bBest \\p{Lu}");

    /** "Who shot the film". */
    private static final Pattern CRAFT = Pattern.compile(
            "\\b(?:shot|filmed|edited|scored|choreographed|photographed|conducted|directed|produced|composed) ");

    private static final Set<String> SCREEN = Set.of("film", "series");

    private final Material material;
    private final String key;
    private final Set<Calling> callings;
    private final Set<Integer> years;
    private final Set<String> classes;
    /** Whether only a few crafts can be meant. */
    private final boolean special;

    Peers(Material material, Finding finding, String key) {
        this.material = material;
        this.key = key;
        callings = callings(key);
        years = years(key);
        classes = classOf(finding).map(Set::of).orElse(Set.of());
        String question = finding.wording().question();
        special = finding.fact().family() == Family.ACTION
                && (AWARD.matcher(question).find()
                        || SCREEN.contains(material.reading().kind())
                                && CRAFT.matcher(question).find());
    }

    boolean mayReplace(String other) {
        if (other.equals(key)) {
            return false;
        }
        Set<Calling> others = callings(other);
        boolean unknown = !special && (callings.isEmpty() || others.isEmpty());
        boolean called = unknown || others.stream().anyMatch(callings::contains);
        Set<Integer> times = years(other);
        boolean timely = years.isEmpty()
                || times.isEmpty()
                || times.stream().anyMatch(year -> years.stream().anyMatch(own -> Math.abs(own - year) <= GENERATIONS));
        Set<String> ran = classes(other);
        return called
                && timely
                && (classes.isEmpty() || ran.isEmpty() || ran.stream().anyMatch(classes::contains));
    }

    /** 0 for the same calling, or where neither's is known; 1 where one of them is. */
    int distance(String other) {
        Set<Calling> others = callings(other);
        return callings.isEmpty() && others.isEmpty() || others.stream().anyMatch(callings::contains) ? 0 : 1;
    }

    private Set<Calling> callings(String person) {
        Set<Calling> found = EnumSet.noneOf(Calling.class);
        entity(person).ifPresent(entity -> found.addAll(Calling.of(material.reading(), entity)));
        material.findings().stream()
                .filter(finding -> finding.fact().value() instanceof Value.Person(String name) && name.equals(person))
                .forEach(finding -> found.addAll(Calling.in(finding.fact().relation())));
        return found;
    }

    private Optional<Entity> entity(String person) {
        return material.reading().entities().find(person);
    }

    /** The years of the sentences that name somebody. */
    private Set<Integer> years(String person) {
        Set<String> forms = new HashSet<>(Set.of(person));
        entity(person).ifPresent(entity -> forms.addAll(entity.aliases()));
        Reading reading = material.reading();
        return reading.sentences().stream()
                .filter(sentence -> !sentence.dates().isEmpty() && names(sentence, forms))
                .flatMap(sentence -> sentence.dates().stream())
                .map(date -> date.year())
                .collect(Collectors.toSet());
    }

    private static boolean names(ReadSentence sentence, Set<String> forms) {
        return forms.stream().anyMatch(sentence.text()::contains);
    }

    private Set<String> classes(String person) {
        List<Finding> findings = material.findings();
        return findings.stream()
                .filter(finding -> finding.fact().value() instanceof Value.Person(String name)
                        && AliasKey.fold(name).equals(AliasKey.fold(person)))
                .flatMap(finding -> classOf(finding).stream())
                .collect(Collectors.toSet());
    }

    private static Optional<String> classOf(Finding finding) {
        Matcher matcher = CLASS.matcher(finding.wording().question());
        return matcher.find() ? Optional.of(matcher.group("class")) : Optional.empty();
    }
}
