package org.factloom.item;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factloom.fact.AliasKey;
import org.factloom.fact.Entity;
import org.factloom.fact.Family;
import org.factloom.fact.Finding;
import org.factloom.fact.Reading;
import org.factloom.item.gate.EventsUndated;
import org.factloom.item.gate.HappenedOnce;

/** What happened, in words that somebody understands who has not the article before their eyes. */
final class JointEvent {

    /** "The Ar-Rashid revolt took place on {}." of an infobox: the date stands at the end. */
    private static final Pattern DATED = Pattern.compile("(?<event>.+) (?:in|on) \\{\\}\\.");

    private static final Pattern NAME = Pattern.compile("(?:^|[\\s(“'‘-])\\p{Lu}");

    /** A state, "Argentina had 5.57 million visitors", or a sentence that tells more than what happened. */
    private static final Pattern NO_EVENT = Pattern.compile("\\bhad \\d|\\b(?:who|which)\\b");

    private JointEvent() {}

    /** Whether it happened to what the article is about. */
    static boolean isOfTopic(Finding finding, Reading reading) {
        return AliasKey.fold(finding.fact().subject())
                .equals(AliasKey.fold(reading.topic().name()));
    }

    /** "The Ar-Rashid revolt took place"; nothing where it needs its article. */
    static Optional<String> text(Finding finding, Reading reading) {
        String event = finding.wording().event();
        if (event.isEmpty() && finding.fact().family() == Family.INFOBOX && isOfTopic(finding, reading)) {
            Matcher dated = DATED.matcher(finding.wording().statement());
            event = dated.matches() ? dated.group("event") : "";
        }
        String told = spelledOut(finding.fact().subject(), event, reading);
        return told.isEmpty()
                        || NO_EVENT.matcher(told).find()
                        || !EventsUndated.fits(told)
                        || HappenedOnce.isRepeatable(told)
                        || told.equals(event) && !namesSubject(finding, event, reading)
                        || hasShortName(told, reading)
                ? Optional.empty()
                : Optional.of(told);
    }

    /** "The Communist Party adopted …" with the name that is in full elsewhere: "The Iraqi Communist Party adopted …". */
    private static String spelledOut(String subject, String event, Reading reading) {
        if (!event.regionMatches(true, 0, subject, 0, subject.length())) {
            return event;
        }
        String name = subject.replaceFirst("^[Tt]he ", "");
        return reading.entities()
                .find(name)
                .filter(entity -> entity.kind() == Entity.Kind.PERSON || entity.kind() == Entity.Kind.ORGANISATION)
                .map(Entity::name)
                .filter(full -> full.endsWith(" " + name))
                .map(full ->
                        event.substring(0, subject.length() - name.length()) + full + event.substring(subject.length()))
                .orElse(event);
    }

    /**
     * "the Ba'ath Party", but not "the militant faction", nor "the Communist Party" where the article means the Iraqi one; "an
     * army coup" only where names follow that tell which.
     */
    private static boolean namesSubject(Finding finding, String event, Reading reading) {
        String subject = finding.fact().subject();
        if (isOfTopic(finding, reading)) {
            return true;
        }
        if (!event.regionMatches(true, 0, subject, 0, subject.length())) {
            return false;
        }
        if (subject.toLowerCase(Locale.ROOT).startsWith("a ")
                || subject.toLowerCase(Locale.ROOT).startsWith("an ")) {
            return NAME.matcher(event.substring(subject.length())).find();
        }
        boolean full = reading.entities()
                .find(subject)
                .map(entity -> AliasKey.fold(entity.name()).equals(AliasKey.fold(subject)))
                .orElse(true);
        return full && NAME.matcher(subject).find() && AliasKey.fold(subject).contains(" ");
    }

    /** Whether somebody stands there by surname alone: "Habib contacted corporals". */
    private static boolean hasShortName(String event, Reading reading) {
        return reading.entities().all().stream()
                .filter(entity -> entity.kind() == Entity.Kind.PERSON)
                .filter(entity -> !AliasKey.names(event, entity.name()))
                .flatMap(entity -> entity.aliases().stream())
                .anyMatch(alias -> AliasKey.names(event, alias));
    }
}
