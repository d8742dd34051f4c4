package org.factloom.item;

import java.util.List;
import java.util.stream.Stream;
import org.factloom.item.Material.Source;

/**
 * An item across articles on its way to the gates.
 *
 * @param source the article that its stem is held against
 */
record Joint(Item item, Source source) {

    /** All that can be written, before any gate. */
    static Stream<Joint> write(TopicMaterial material) {
        Source any = material.sources().getFirst();
        List<SharedRelation> relations = SharedRelation.of(material);
        return Stream.of(
                        JointTimeline.write(material).stream().map(item -> new Joint(item, any)),
                        relations.stream()
                                .flatMap(relation -> JointMatching.write(relation).stream())
                                .map(item -> new Joint(item, any)),
                        relations.stream().flatMap(relation -> WhichOfThese.write(relation, material)))
                .flatMap(joints -> joints);
    }
}
