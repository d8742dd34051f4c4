package org.factloom.fact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.factloom.article.Article;
import org.factloom.article.Infobox;

/** Names that an infobox gives a role, and what the role makes of them: who directs is a person. */
final class BoxNames {

    /** Fields that list persons. */
    private static final String PERSONS =
            "commander|leaders?|founders?|author|director|architect|starring|cast|producer|"
                    + "writer|screenplay|influences|current_members|past_members|parents|relatives|"
                    + "(?:pole|fast|first|second|third)_(?:rider|driver).*";

    private static final String PERSON = "\\p{Lu}\\S+( \\S+){1,4}";

    private BoxNames() {}

    /** The names in the order of the box. */
    static Map<String, EntityType> of(Article article) {
        Map<String, EntityType> names = new LinkedHashMap<>();
        Infobox infobox = article.infobox();
        if (infobox == null) {
            return names;
        }
        String subject = BoxRelations.subject(article, infobox);
        for (Infobox.Field field : infobox.fields()) {
            List<Segment> segments = Segment.of(BoxValue.clean(field.value()));
            if (InfoboxFields.key(field).matches(PERSONS)) {
                segments.stream()
                        .map(Segment::text)
                        .filter(name -> name.matches(PERSON) && !BoxValue.isFirm(name))
                        .forEach(name -> names.putIfAbsent(name, EntityType.PERSON));
            }
            BoxRelations.find(subject, InfoboxFields.key(field))
                    .flatMap(relation -> named(relation, segments))
                    .ifPresent(entry -> names.putIfAbsent(entry.getKey(), entry.getValue()));
        }
        return names;
    }

    private static Optional<Map.Entry<String, EntityType>> named(BoxRelation relation, List<Segment> segments) {
        return switch (relation.type()) {
            case PLACE ->
                BoxPlace.of(segments)
                        .filter(place -> !NameWords.isCountry(place.name()))
                        .map(place -> Map.entry(
                                place.name(),
                                place.others().isEmpty() || place.isSettlement()
                                        ? relation.entityType(EntityType.PLACE)
                                        : EntityType.PLACE));
            case PERSON ->
                single(segments)
                        .filter(name -> name.matches(PERSON) && !BoxValue.isFirm(name))
                        .map(name -> Map.entry(name, EntityType.PERSON));
            case ORGANISATION ->
                single(segments)
                        .filter(name -> name.matches("\\p{Lu}[\\p{L}.'’&-]*( [\\p{L}.'’&-]+){0,4}"))
                        .map(name -> Map.entry(name, relation.entityType(EntityType.ORGANISATION)));
            default -> Optional.empty();
        };
    }

    private static Optional<String> single(List<Segment> segments) {
        return segments.size() == 1 ? Optional.of(segments.getFirst().text()) : Optional.empty();
    }
}
