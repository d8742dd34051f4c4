package org.factloom.authoring;

import java.util.SortedMap;

/**
 * How the items of a rule were judged.
 *
 * @param rule "dated-event/date"
 * @param accepted candidates
 * @param rejected facts, each counted once a person
 * @param reasons how often each was given, "wrong-key": 3
 */
public record RuleCount(String rule, long accepted, long rejected, SortedMap<String, Long> reasons) {}
