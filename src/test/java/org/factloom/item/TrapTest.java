package org.factloom.item;

import static org.factloom.item.Seeds.ANSAR;
import static org.factloom.item.Seeds.INSURGENCY;
import static org.factloom.item.Seeds.REVOLT;
import static org.factloom.item.Seeds.facts;
import static org.factloom.item.Seeds.items;
import static org.factloom.item.Seeds.options;
import static org.factloom.item.Seeds.shown;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.factloom.fact.Fact;
import org.junit.jupiter.api.Test;

/** The places in the three seed articles where a careless generator goes wrong. */
class TrapTest {

    private static Fact fact(String slug, String relation) {
        return facts(slug)
                .filter(fact -> fact.relation().equals(relation))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no fact " + relation));
    }

    private static boolean isAsked(String slug, Fact fact) {
        return items(slug).anyMatch(item -> item.origin().facts().contains(fact.id()));
    }

    @Test
    void aFallenCommanderIsReadWithoutImageResidueAndGluedStatus() {
        assertEquals(
                "Khalid Ahmad Zaki",
                fact(INSURGENCY, "killed in action").value().text());
        assertEquals(
                "June 1968",
                fact(INSURGENCY, "Khalid Ahmad Zaki killed").value().text());
        assertTrue(items().noneMatch(item -> shown(item).matches("(?s).*(\\dpx|KIA).*")));
    }

    @Test
    void aParenthesisBehindAPersonIsTheRole() {
        Fact role = fact(INSURGENCY, "the general secretary of the Iraqi Communist Party – Central Command");
        assertEquals("Aziz al-Hajj", role.value().text());
    }

    @Test
    void titlesAttachToThePersonBeforeThem() {
        assertEquals(
                "Hazim Jawad",
                fact(REVOLT, "the secretary of the Ba'ath Party Regional Command")
                        .value()
                        .text());
        assertEquals(
                "Hasan Sari",
                fact(REVOLT, "the leader of the Army Communist Cell").value().text());
        assertTrue(items().flatMap(item -> options(item).stream())
                .noneMatch(option -> option.matches(".*(Minister|Leader) of.*")));
    }

    @Test
    void anOfficeThatAnotherArticleContradictsIsNotAskedWithoutADate() {
        assertTrue(items().noneMatch(item -> item.stem().contains("Prime Minister")
                || item.stem().matches("(?i)wh[^?]* (was|is) (the )?president of iraq\\?")));
    }

    @Test
    void doubtfulAndVagueNumbersAreNeitherAskedNorOffered() {
        assertTrue(items().noneMatch(item -> shown(item).matches("(?is).*(10,000|\\b1\\+|dozens|unknown|hundreds).*")));
    }

    @Test
    void ofANumberThatInfoboxAndProseGiveDifferentlyOnlyTheProseIsAsked() {
        List<Item> asked = items(REVOLT)
                .filter(item -> shown(item).matches("(?s).*(?<!\\d)2,000.*"))
                .toList();
        assertFalse(asked.isEmpty());
        assertTrue(asked.stream()
                .allMatch(item -> item.origin().evidence().getFirst().section().equals("The revolt")));
        assertTrue(asked.stream().flatMap(item -> options(item).stream()).noneMatch("300"::equals));
    }

    @Test
    void aStrengthWithAUnitIsAskedOfTheUnit() {
        assertTrue(items(REVOLT).filter(item -> shown(item).contains("34,000")).allMatch(item -> item.stem()
                .contains("Ba'ath National Guard Militia")));
    }

    @Test
    void aBeginningAfterWhichTheProseKnowsEarlierEventsIsNotAskedButTheEndIs() {
        Fact start = fact(INSURGENCY, "start date");
        assertEquals(Fact.Certainty.CONTRADICTED, start.certainty());
        assertFalse(isAsked(INSURGENCY, start));
        assertTrue(isAsked(INSURGENCY, fact(INSURGENCY, "end date")));
    }

    @Test
    void aListThatEndsInACountryIsOnePlaceAndAnyOtherIsSeveral() {
        assertEquals("Baghdad", fact(REVOLT, "place").value().text());
        assertTrue(facts(INSURGENCY).noneMatch(fact -> fact.relation().equals("place")));
        List<Item> onHeadquarters = items(ANSAR)
                .filter(item -> item.stem().toLowerCase(Locale.ROOT).contains("headquarter")
                        && !item.stem().contains("attack"))
                .toList();
        assertFalse(onHeadquarters.isEmpty());
        for (Item item : onHeadquarters) {
            Set<String> all =
                    switch (item) {
                        case Item.MultipleResponse several -> Set.copyOf(several.keyTexts());
                        case Item.Recall recall -> Set.copyOf(recall.keyTexts());
                        case Item.Card card -> Set.of(card.back().split(", | and "));
                        default -> Set.of();
                    };
            assertEquals(Set.of("Kirkuk", "Sulaymaniyah", "Aden"), all);
        }
    }

    @Test
    void noOptionIsAnotherSpellingOfTheTopicOrTheKey() {
        assertTrue(items(REVOLT).flatMap(item -> options(item).stream()).noneMatch("Camp Rashid"::equals));
        assertTrue(items(REVOLT).noneMatch(item -> item.stem().contains("took place in Camp Rashid")));
    }

    @Test
    void scriptStaysOutOfStemsAndOfTwoGlossesThatLeakOnlyOneIsAsked() {
        assertTrue(items().noneMatch(item -> shown(item).matches("(?s).*[\\u0600-\\u06ff].*")));
        List<String> glossed = items(ANSAR)
                .filter(item -> item.stem().contains("what does the name"))
                .map(Item::stem)
                .distinct()
                .toList();
        assertEquals(List.of("According to the article, what does the name Al-Ansar mean?"), glossed);
    }

    @Test
    void anAcronymThatTheArticleNeverExpandsIsNeitherKeyNorOption() {
        assertTrue(items(ANSAR).noneMatch(item -> shown(item).matches("(?s).*\\b(ICP|PMOI)\\b.*")));
        assertEquals(Fact.Certainty.DOUBTFUL, fact(ANSAR, "partof").certainty());
    }

    @Test
    void noSideIsAskedWhereSeveralStandTogether() {
        assertTrue(items(REVOLT)
                .noneMatch(item -> item.stem().contains("commander of the Ba'ath")
                        || item.stem().contains("commander of the Iraqi Communist Party")));
    }

    @Test
    void anOutcomeHasOnlyDistractorsOfOtherClasses() {
        List<Item> asked = items(REVOLT)
                .filter(item -> item.stem().contains(" outcome of "))
                .toList();
        assertFalse(asked.isEmpty());
        assertTrue(asked.stream().noneMatch(item -> shown(item).matches("(?is).*(suppressed|crushed|failed).*")));
    }

    @Test
    void numbersInNamesOfEventsAreNoDates() {
        assertTrue(items().noneMatch(item ->
                shown(item).contains("14 July 19") || shown(item).matches("(?s).*Six-Day War.*in 1967.*")));
        assertTrue(facts(INSURGENCY).noneMatch(fact -> fact.value().text().equals("1967")));
    }

    @Test
    void oneNumberOfTwoEventsIsScopedByItsEventAndAroundStays() {
        List<Item> killed =
                items(ANSAR).filter(item -> shown(item).contains("150")).toList();
        assertFalse(killed.isEmpty());
        assertTrue(killed.stream().allMatch(item -> item.stem().contains("Pasht Ashan massacre")));
        assertTrue(items(ANSAR).filter(item -> shown(item).contains("1,200")).allMatch(item -> item.stem()
                .contains("around")));
    }

    @Test
    void aSourcesTyposAreNeverQuoted() {
        assertTrue(items().noneMatch(
                        item -> shown(item).matches("(?s).*(overthrow the western|longer en|established up).*")));
    }

    @Test
    void sentencesWithEditedQuotationsAreBarred() {
        assertTrue(items().flatMap(item -> item.origin().evidence().stream())
                .noneMatch(evidence ->
                        evidence.text().contains("[") || evidence.text().contains("...")));
    }
}
