package org.factloom.fact;

import java.util.Locale;
import org.factloom.fact.Entity.Kind;

/** What an entity is, as finely as wrong options need it: a town is no answer where a river is asked. */
public enum EntityType {
    PERSON(Kind.PERSON),
    COUNTRY(Kind.PLACE),
    TOWN(Kind.PLACE),
    REGION(Kind.PLACE),
    WATER(Kind.PLACE),
    LAND(Kind.PLACE),
    BUILDING(Kind.PLACE),
    /** A place of which no more is known. */
    PLACE(Kind.PLACE),
    PARTY(Kind.ORGANISATION),
    FORCE(Kind.ORGANISATION),
    COMPANY(Kind.ORGANISATION),
    BAND(Kind.ORGANISATION),
    NEWSPAPER(Kind.ORGANISATION),
    UNIVERSITY(Kind.ORGANISATION),
    CLUB(Kind.ORGANISATION),
    BODY(Kind.ORGANISATION),
    /** An organisation of which no more is known. */
    ORGANISATION(Kind.ORGANISATION),
    BATTLE(Kind.OTHER),
    EVENT(Kind.OTHER),
    BOOK(Kind.OTHER),
    FILM(Kind.OTHER),
    ALBUM(Kind.OTHER),
    SONG(Kind.OTHER),
    AWARD(Kind.OTHER),
    SPECIES(Kind.OTHER),
    SUBSTANCE(Kind.OTHER),
    LANGUAGE(Kind.OTHER),
    OTHER(Kind.OTHER);

    private final Kind kind;

    EntityType(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /** The type of a kind of which no more is known. */
    static EntityType of(Kind kind) {
        return valueOf(kind.name());
    }

    static EntityType named(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
