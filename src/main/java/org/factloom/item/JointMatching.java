package org.factloom.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.factloom.fact.AliasKey;
import org.factloom.item.SharedRelation.Member;

/** Writes an item that matches four to six articles of a kind with what their infoboxes tell: people with their places of birth. */
final class JointMatching {

    private static final int LEAST = 4;
    private static final int MOST = 6;

    private JointMatching() {}

    static Optional<Item> write(SharedRelation relation) {
        List<Member> chosen = new ArrayList<>();
        for (Member member : relation.members()) {
            boolean told = AliasKey.names(member.title(), member.value());
            if (!told && chosen.size() < MOST && chosen.stream().noneMatch(other -> mayBeBoth(member, other))) {
                chosen.add(member);
            }
        }
        if (chosen.size() < LEAST) {
            return Optional.empty();
        }
        return Optional.of(new Item.Matching(
                TopicMaterial.origin(
                        Form.MATCHING,
                        "joint/" + relation.name(),
                        chosen.stream().map(Member::finding).toList(),
                        chosen.stream().map(Member::evidence).toList()),
                "Match each %s with the %s.".formatted(relation.kind().one(), relation.label()),
                chosen.stream()
                        .map(member -> new Item.Pair(member.title(), member.value()))
                        .toList()));
    }

    /** Whether the value of one might be true of the other: it is the same, or stands in the other's box: "Baghdad, Iraq". */
    private static boolean mayBeBoth(Member one, Member other) {
        boolean date = one.value().matches("\\d+");
        return date
                ? one.value().equals(other.value())
                : AliasKey.mayBeSame(one.value(), other.value()) || tells(one, other) || tells(other, one);
    }

    private static boolean tells(Member one, Member other) {
        return AliasKey.names(one.evidence().text(), other.value());
    }
}
