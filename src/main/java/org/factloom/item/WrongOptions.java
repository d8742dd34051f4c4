package org.factloom.item;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.factloom.fact.AliasKey;
import org.factloom.fact.Fact;
import org.factloom.fact.Finding;
import org.factloom.fact.Topic;

/** Which candidates may stand beside a key: false by the whole article, of its length and look, and each another thing. */
final class WrongOptions {

    /** No option may be longer than another by more than this factor. */
    private static final double LENGTHS = 1.8;

    private final Material material;

    WrongOptions(Material material) {
        this.material = material;
    }

    /** The first candidates that are false, plausible and unlike each other. */
    List<String> of(Finding finding, List<String> candidates) {
        Fact fact = finding.fact();
        SameMatter same = new SameMatter(material, finding);
        List<String> fair = new ArrayList<>();
        List<String> alikeFirst = new LinkedHashSet<>(candidates)
                .stream()
                        .sorted(Comparator.comparingInt(candidate -> Distractors.keys(finding).stream()
                                .mapToInt(key -> Trait.differences(candidate, key.text()))
                                .min()
                                .orElse(0)))
                        .toList();
        for (String candidate : alikeFirst) {
            boolean barred = Distractors.keys(finding).stream()
                            .anyMatch(key -> AliasKey.mayBeSame(candidate, key.text()))
                    || finding.accepted().stream().anyMatch(alias -> AliasKey.mayBeSame(alias, candidate))
                    || !Distractors.isOfBox(fact)
                            && fact.evidence().stream().anyMatch(evidence -> mentions(evidence.text(), candidate))
                    || mentions(finding.wording().question(), candidate)
                    || isTopic(candidate)
                    || fact.evidence().stream().anyMatch(evidence -> mayBeIn(evidence.text(), candidate))
                    || fair.stream().anyMatch(other -> AliasKey.mayBeSame(other, candidate))
                    || isTrueToo(finding, candidate)
                    || !Distractors.isOfBox(fact) && same.names(candidate)
                    || Distractors.keys(finding).stream().noneMatch(key -> similarLength(candidate, key.text()));
            if (!barred) {
                fair.add(candidate);
            }
        }
        return withoutHint(finding, fair);
    }

    /**
     * The first of them. Where all are shorter than the key, one that is not takes the last one's place, but for as many
     * items as chance would make so.
     */
    private List<String> withoutHint(Finding finding, List<String> fair) {
        List<String> chosen = new ArrayList<>(fair.subList(0, Math.min(Distractors.MOST, fair.size())));
        int key = Distractors.keys(finding).stream()
                .mapToInt(value -> value.text().length())
                .max()
                .orElse(0);
        boolean longest = chosen.stream().allMatch(other -> other.length() < key);
        boolean stays = material.random("length " + finding.fact().id()).nextInt(Distractors.MOST + 1) == 0;
        if (longest && !stays && fair.size() > Distractors.MOST) {
            fair.subList(Distractors.MOST, fair.size()).stream()
                    .filter(other -> other.length() >= key)
                    .findFirst()
                    .ifPresent(longer -> chosen.set(Distractors.MOST - 1, longer));
        }
        return chosen;
    }

    private boolean isTopic(String candidate) {
        Topic topic = material.reading().topic();
        String withoutHead = topic.name().replaceFirst("(?i) " + Pattern.quote(topic.head()) + "$", "");
        return AliasKey.mayBeSame(candidate, topic.name())
                || AliasKey.of(candidate).equals(AliasKey.of(withoutHead));
    }

    /** Whether a part of the evidence may be the candidate under another spelling: "Ar-Rashid army camp", "Camp Rashid". */
    private static boolean mayBeIn(String evidence, String candidate) {
        return Stream.of(evidence.split("[,;:()]", -1))
                .anyMatch(part -> AliasKey.of(part).equals(AliasKey.of(candidate)));
    }

    /** Whether another fact gives the candidate as an answer to the same question. */
    private boolean isTrueToo(Finding finding, String candidate) {
        return material.findings().stream()
                .anyMatch(other -> other.fact().relation().equals(finding.fact().relation())
                        && other.fact().subject().equals(finding.fact().subject())
                        && AliasKey.mayBeSame(other.fact().value().text(), candidate));
    }

    private boolean mentions(String text, String candidate) {
        Set<String> forms = new LinkedHashSet<>(Set.of(candidate));
        material.reading().entities().find(candidate).ifPresent(entity -> forms.addAll(entity.aliases()));
        String folded = " " + AliasKey.fold(text) + " ";
        return forms.stream().anyMatch(form -> folded.contains(" " + AliasKey.fold(form) + " "));
    }

    private static boolean similarLength(String one, String other) {
        double ratio = (double) Math.max(one.length(), other.length()) / Math.min(one.length(), other.length());
        return ratio <= LENGTHS || Math.abs(one.length() - other.length()) <= 4;
    }
}
