package org.factloom.item;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.factloom.fact.AliasKey;
import org.factloom.fact.Entity;
import org.factloom.fact.Reading;

/** What somebody is known for, by the nouns that an article puts beside the name: "columnist Eva Holm", "Karl Lund, a Swedish poet". */
enum Calling {
    POLITICS(
            "politician president premier minister mayor senator governor leader chancellor councillor candidate mp congressman"
                    + " congresswoman king queen emperor prince dictator diplomat ambassador statesman activist secretary deputy"),
    ARMS("general colonel captain officer commander lieutenant marshal soldier brigadier sergeant admiral guerrilla"),
    SPORT(
            "player rider driver footballer goalkeeper striker midfielder defender coach cyclist golfer boxer racer swimmer forward"
                    + " winger athlete referee manager"),
    STAGE(
            "actor actress singer musician composer director producer screenwriter songwriter guitarist drummer bassist"
                    + " choreographer keyboardist saxophonist rapper comedian dancer vocalist engineer performer filmmaker pianist"),
    LETTERS(
            "author writer novelist poet journalist columnist editor publisher cartoonist philosopher critic essayist playwright"
                    + " historian reporter biographer"),
    SCIENCE(
            "scientist physicist chemist biologist astronomer mathematician botanist zoologist naturalist geologist physician doctor"
                    + " researcher inventor psychoanalyst psychologist linguist economist"),
    BUSINESS(
            "businessman businesswoman entrepreneur financier magnate owner chairman founder industrialist banker executive ceo"),
    BUILDING("architect builder designer sculptor painter artist contractor"),
    FAITH("bishop archbishop saint pope priest missionary monk abbot rabbi imam pastor");

    private static final int LONGEST_BEFORE = 40;
    private static final int LONGEST_AFTER = 80;

    /** ", a Swedish poet and", " (born 1950) was the mayor of". */
    private static final Pattern AFTER = Pattern.compile(
            "(?: \\([^()]*\\))?(?:,| was| is| became)+ (?:an?|the|its|their) (?<nouns>[\\p{L}-]+(?: [\\p{L}-]+){0,4})");

    /** "Liberal politician ", "columnist and critic ". */
    private static final Pattern BEFORE = Pattern.compile("(?<nouns>[\\p{L}-]+(?: [\\p{L}-]+)?) $");

    private final String nouns;

    Calling(String nouns) {
        this.nouns = ' ' + nouns + ' ';
    }

    /** All that the article calls somebody; nothing where it calls them by name alone. */
    static Set<Calling> of(Reading reading, Entity person) {
        String text = reading.article().text();
        Set<Calling> found = EnumSet.noneOf(Calling.class);
        for (int at : reading.entities().mentions(person)) {
            Matcher before = BEFORE.matcher(text.substring(Math.max(0, at - LONGEST_BEFORE), at));
            if (before.find()) {
                found.addAll(in(before.group("nouns")));
            }
            int end = Math.min(text.length(), at + person.name().length());
            Matcher after = AFTER.matcher(text.substring(end, Math.min(text.length(), end + LONGEST_AFTER)));
            if (after.lookingAt()) {
                found.addAll(in(after.group("nouns")));
            }
        }
        return found;
    }

    /** The callings that words name. */
    static Set<Calling> in(String words) {
        List<String> nouns =
                List.of(AliasKey.fold(words.toLowerCase(Locale.ROOT)).split(" ", -1));
        Set<Calling> found = EnumSet.noneOf(Calling.class);
        Stream.of(values())
                .filter(calling -> nouns.stream().anyMatch(noun -> calling.nouns.contains(' ' + noun + ' ')))
                .forEach(found::add);
        return found;
    }
}
