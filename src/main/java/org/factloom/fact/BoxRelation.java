package org.factloom.fact;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a field of an infobox says, one line of {@code infobox.txt}.
 *
 * @param subjects what an article must be about, "film"; "*" for anything
 * @param keys the field's keys, the first is the relation's name
 * @param type what the value must be
 * @param argument what competes with the value ("currency"), or the unit that the key implies ("km2"); may be empty
 * @param years keys of the field that gives the year for which the value holds
 * @param conditions what the relation needs besides: "sole", "past", "foreign", "round", or keys that must be missing
 * @param question with %s for the topic and the marks that {@code infobox.txt} explains
 * @param statement the same with the slot for the value, "{the county}"; empty where none reads well
 */
record BoxRelation(
        Set<String> subjects,
        List<String> keys,
        Type type,
        String argument,
        List<String> years,
        List<String> conditions,
        String question,
        String statement) {

    private static final Pattern BLANK = Pattern.compile("\\{(the(?: |(?=})))?(?<hint>[^{}]*)}");

    enum Type {
        DATE,
        YEAR,
        PERSON,
        /** A person or an organisation. */
        AGENT,
        ORGANISATION,
        PLACE,
        TERM,
        /** A title or a name that nothing competes with. */
        NAME,
        /** A scientific name. */
        LATIN,
        /** One of a few values that exclude each other. */
        CLOSED,
        COUNT,
        MEASURE,
        MONEY
    }

    BoxRelation {
        subjects = Set.copyOf(subjects);
        keys = List.copyOf(keys);
        years = List.copyOf(years);
        conditions = List.copyOf(conditions);
    }

    String name() {
        return keys.getFirst();
    }

    boolean holdsFor(String subject) {
        return subjects.contains("*") || subjects.contains(subject);
    }

    /** What the blank of the statement asks for, "county" of "{the county}"; may be empty. */
    String hint() {
        Matcher blank = BLANK.matcher(statement);
        return blank.find() ? blank.group("hint") : "";
    }

    /** The statement with {@link Wording#SLOT}, "the " before it where the slot asks for it and the value needs it. */
    String statement(boolean the) {
        return BLANK.matcher(statement)
                .replaceFirst(match -> (the && match.group(1) != null ? "the " : "") + Wording.SLOT);
    }

    /**
     * The question.
     *
     * @param settlement "village" of a settlement, where "where" would leave open whether its country is an answer too; otherwise
     *     empty
     */
    String question(String settlement) {
        return settlement.isEmpty() ? question : question.replaceFirst("^Where ", "In which " + settlement + " ");
    }

    /** Whether the value changes with time, so that the question has to say when it held. */
    boolean isDated() {
        return question.contains("%y");
    }

    /** What its values are, where the argument names a type of entities, "town"; otherwise {@code known}. */
    EntityType entityType(EntityType known) {
        return Stream.of(EntityType.values())
                .filter(type -> type.name().equalsIgnoreCase(argument))
                .findFirst()
                .orElse(known);
    }

    /** What competes with values of this relation. */
    String slot() {
        return switch (type) {
            case DATE, YEAR -> "date";
            case PERSON, AGENT -> argument.isEmpty() ? "PERSON" : argument;
            case ORGANISATION -> argument.isEmpty() ? "ORGANISATION" : argument;
            case PLACE -> argument.isEmpty() ? "PLACE" : argument;
            case NAME -> name();
            case TERM, CLOSED, LATIN -> argument;
            case COUNT -> argument.matches("\\d+") ? "1–" + argument : "number";
            case MEASURE, MONEY -> "number";
        };
    }

    /** Whether its value is a date or a number, of which a condition beside it would make another. */
    boolean isExact() {
        return switch (type) {
            case DATE, COUNT, MEASURE, MONEY -> true;
            default -> false;
        };
    }
}
