package org.factloom.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What prose without dates says of its topic: ranks, parts, kinds, names, proportions. */
class TimelessTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The common oak is a species of plant in the family Fagaceae.|To which family does the common oak belong? Fagaceae",
                "The common oak is a tree. The common oak is native to Europe and western Asia.|To which region is the common oak native? Europe and western Asia",
                "The common oak is a tree. It feeds mainly on water, although it needs light.|On what does the common oak mainly feed? water",
                "The common oak is a tree. The bark of the common oak is composed of water, cellulose and lignin.|Of what is the bark of the common oak composed? water, cellulose and lignin",
            })
    void whatSomethingIsLikeIsAsked(String prose, String expected) {
        assertTrue(
                Asked.of("Common oak", prose, Family.RELATION).contains(expected),
                () -> Asked.of("Common oak", prose, Family.RELATION).toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The common oak is a tree. The common oak feeds on what others leave.",
                "The common oak is a tree. The common oak may be native to Europe.",
                "The common oak is a tree. The common oak is not native to Europe.",
                "The common oak is a tree. The common oak was native to Europe.",
                "The common oak is a plant closely related to the family Fagaceae.",
                "The common oak is a tree. It needs soil. It feeds on water.",
                "The common oak is a tree. The common oak is surrounded by a number of shrubs.",
            })
    void whatIsNotWholeOrNotSoIsNotAsked(String prose) {
        assertEquals(List.of(), Asked.of("Common oak", prose, Family.RELATION));
    }

    @Test
    void aRankIsABlank() {
        Finding rank = finding("The common oak is a tree. It is the second-tallest tree of Europe.", "rank");
        assertEquals(
                "The common oak is the {} tallest tree of Europe.",
                rank.wording().statement());
        assertEquals("second", rank.fact().value().text());
        assertEquals(List.of("2nd"), rank.accepted());
    }

    @Test
    void aProportionHoldsItsNumber() {
        Finding times = finding("The common oak is a tree. The common oak is 12 times as tall as grass.", "number");
        assertEquals(
                "How many times as tall as grass is the common oak?",
                times.wording().question());
        Finding every =
                finding("The common oak is a tree. The common oak orbits the Sun once every 3 years.", "number");
        assertEquals(
                "The common oak orbits the Sun once every {} years.",
                every.wording().statement());
    }

    @Test
    void aTermIsAskedByWhatItCalls() {
        assertEquals(
                List.of("By what name are the seeds of the common oak known? acorns"),
                Asked.of(
                        "Common oak",
                        "The common oak is a tree. The seeds of the common oak are known as acorns. The tree is called oak.",
                        Family.ALIAS));
    }

    @Test
    void otherNamesStandBehindTheName() {
        assertEquals(
                List.of("By what other name is the common oak known? pedunculate oak"),
                Asked.of(
                        "Common oak",
                        "The common oak, also known as the pedunculate oak, is a tree of Europe.",
                        Family.ALIAS));
    }

    @Test
    void aWordComesFromOneLanguage() {
        assertEquals(
                List.of("From which language does the name “quercus” come? Latin"),
                Asked.of(
                        "Common oak",
                        "The common oak is a tree. The name 'quercus' comes from the Latin word quercus."
                                + " The word 'oak' comes from Middle English ok, from Old English ac.",
                        Family.GLOSS));
    }

    @Test
    void aMakerIsNamedByTheDefinition() {
        assertTrue(Asked.of(
                        "Milltown Editor",
                        "Milltown Editor is a text editor developed by Anna Berg that runs on Windows.",
                        Family.RELATION)
                .contains("By whom is Milltown Editor developed? Anna Berg"));
    }

    private static Finding finding(String prose, String slot) {
        return Asked.findings("Common oak", prose).stream()
                .filter(finding -> finding.wording().slot().equals(slot))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anAcronymIsAskedWhereItIsUsed() {
        assertEquals(
                List.of("What does the abbreviation MRW stand for? Mountain Rescue Watch"),
                Asked.of(
                        "Common oak",
                        "The common oak is a tree. The Mountain Rescue Watch (MRW) plants oaks. Anna Berg leads MRW. Carl Berg left MRW."
                                + " The Old Tree Society (OTS) counts oaks. Anna Berg left OTS.",
                        Family.ACRONYM));
    }

    @Test
    void whatIsTheTopicsOwnIsNamed() {
        assertTrue(Asked.of(
                        "Milltown Republic",
                        "Milltown Republic is a country. Its largest river, the Blackwater River, is 90 km long.",
                        Family.RELATION)
                .contains("What is Milltown Republic's largest river? Blackwater River"));
    }
}
