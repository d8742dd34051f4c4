package org.factloom.fact;

import java.util.List;

/**
 * Somebody or something that an article names.
 *
 * @param name the fullest form of the name
 * @param type what it is, as finely as the article tells
 * @param aliases other forms that the article uses, without the name itself
 */
public record Entity(String name, EntityType type, List<String> aliases) {

    /** What an entity is; one for the whole article. */
    public enum Kind {
        PERSON,
        PLACE,
        ORGANISATION,
        /** Anything else: an event, a work, a thing not recognised. */
        OTHER
    }

    public Entity {
        aliases = List.copyOf(aliases);
    }

    public Kind kind() {
        return type.kind();
    }

    /** The entity as the value of a fact. */
    public Value value() {
        return switch (kind()) {
            case PERSON -> new Value.Person(name);
            case PLACE -> new Value.Place(name);
            case ORGANISATION -> new Value.Organisation(name);
            case OTHER -> new Value.Term(name);
        };
    }
}
