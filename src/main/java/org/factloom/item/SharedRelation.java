package org.factloom.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.factloom.fact.AliasKey;
import org.factloom.fact.Evidence;
import org.factloom.fact.Family;
import org.factloom.fact.Finding;
import org.factloom.fact.Value;
import org.factloom.item.Material.Source;

/**
 * What the infoboxes of several articles of one kind tell alike: of these films, who directed each.
 *
 * @param kind what the articles are about
 * @param name the name of the relation, "birth_place"
 * @param label what its value is called, "place of birth"
 * @param members the articles that tell it, by slug
 */
record SharedRelation(JointWords.Kind kind, String name, String label, List<Member> members) {

    /**
     * An article that tells it, with certainty and of itself.
     *
     * @param value in the words of an option; of a date the year
     */
    record Member(Source source, Finding finding, String value) {

        String title() {
            return source.reading().article().title();
        }

        Evidence evidence() {
            return TopicMaterial.evidence(source, finding);
        }
    }

    /** Where these are lists or change with time, they have other names or no single value. */
    private static final Set<String> TYPES = Set.of("person", "place", "organisation", "term", "date");

    /** By kind and name; those of one article too. */
    static List<SharedRelation> of(TopicMaterial material) {
        Map<String, SharedRelation> relations = new TreeMap<>();
        for (Source source : material.sources()) {
            String kind = source.reading().kind();
            JointWords.Kind words = JointWords.kind(kind).orElse(null);
            if (words == null) {
                continue;
            }
            for (Finding finding : material.findings(source).toList()) {
                String name = finding.fact().relation();
                String label = JointWords.value(name).orElse("");
                if (!label.isEmpty() && isOfTopic(finding, source)) {
                    relations
                            .computeIfAbsent(
                                    kind + "|" + name, _ -> new SharedRelation(words, name, label, new ArrayList<>()))
                            .members
                            .add(new Member(source, finding, value(finding)));
                }
            }
        }
        return List.copyOf(relations.values());
    }

    private static boolean isOfTopic(Finding finding, Source source) {
        return finding.fact().family() == Family.INFOBOX
                && TYPES.contains(finding.fact().value().type())
                && AliasKey.fold(finding.fact().subject())
                        .equals(AliasKey.fold(source.reading().topic().name()));
    }

    private static String value(Finding finding) {
        return finding.fact().value() instanceof Value.Date date
                ? String.valueOf(date.date().year())
                : finding.fact().value().text();
    }
}
