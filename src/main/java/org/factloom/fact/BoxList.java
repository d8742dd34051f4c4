package org.factloom.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.factloom.article.Infobox;

/** The values that fields of an infobox list together: "Headquarters: Kirkuk, Sulaymaniyah, Aden (South Yemen)". */
final class BoxList {

    private static final int MOST = 6;

    private BoxList() {}

    /** All the values, where each is of the relation's type, they are of one kind and none is doubtful; nothing where there is only one. */
    static Optional<Value.Several> of(Reading reading, BoxRelation relation, List<Infobox.Field> fields) {
        List<Segment> segments = fields.stream()
                .flatMap(field -> Segment.of(BoxValue.clean(field.value())).stream())
                .toList();
        List<Value> values = segments.stream()
                .filter(segment -> isSound(relation, segment))
                .flatMap(segment -> BoxValue.words(reading, relation, segment).stream())
                .filter(value -> !value.doubtful())
                .map(value -> placed(reading, value.value()))
                .toList();
        Set<String> kinds = values.stream().map(Value::type).collect(Collectors.toSet());
        Set<String> distinct =
                values.stream().map(value -> AliasKey.of(value.text())).collect(Collectors.toSet());
        boolean whole = values.size() == segments.size()
                && values.size() >= 2
                && values.size() <= MOST
                && kinds.size() == 1
                && distinct.size() == values.size()
                && !isChain(relation, values)
                && fields.stream().noneMatch(field -> BoxValue.hasSeveral(field.value()));
        return whole ? Optional.of(Value.Several.of(values)) : Optional.empty();
    }

    /** "One Yonge Street, Toronto, Ontario, Canada" is one place and what holds it. */
    private static boolean isChain(BoxRelation relation, List<Value> values) {
        return relation.type() == BoxRelation.Type.PLACE
                && NameWords.isCountry(values.getLast().text());
    }

    /** A country among the combatants is a place. */
    private static Value placed(Reading reading, Value value) {
        return value instanceof Value.Organisation
                        && reading.entities()
                                .find(value.text())
                                .filter(entity -> entity.kind() == Entity.Kind.PLACE)
                                .isPresent()
                ? new Value.Place(value.text())
                : value;
    }

    private static boolean isSound(BoxRelation relation, Segment segment) {
        boolean noted = !segment.note().isEmpty() && relation.type() != BoxRelation.Type.PLACE;
        return !noted
                && segment.role().isEmpty()
                && !segment.isDoubtful()
                && !segment.text().matches("(?i).*\\b(and|et al|others?|various|see|including|below)\\b.*");
    }
}
