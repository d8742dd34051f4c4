package org.factloom.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response.Status;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.factloom.account.CurrentPerson;
import org.factloom.exchange.Arrangement.Place;
import org.factloom.exchange.Arrangement.Section;
import org.factloom.library.Arrangements;
import org.factloom.library.QuestionSet;
import org.factloom.library.QuestionSets;
import org.factloom.web.Problem;
import org.jspecify.annotations.Nullable;

/** Puts the items of a set in order, by whoever may edit the set. */
@ApplicationScoped
class Arranging {

    private static final int MOST_SECTIONS = 100;

    private final QuestionSets sets;
    private final SetItems items;
    private final Arrangements arrangements;
    private final Sharing sharing;
    private final CurrentPerson person;
    private final SetsMessages messages;

    Arranging(
            QuestionSets sets,
            SetItems items,
            Arrangements arrangements,
            Sharing sharing,
            CurrentPerson person,
            SetsMessages messages) {
        this.sets = sets;
        this.items = items;
        this.arrangements = arrangements;
        this.sharing = sharing;
        this.person = person;
        this.messages = messages;
    }

    @Transactional
    void up(String slug, String item) {
        reorder(slug, order -> order.up(item));
    }

    @Transactional
    void down(String slug, String item) {
        reorder(slug, order -> order.down(item));
    }

    /** @param number from 1, where the first of them goes */
    @Transactional
    void to(String slug, List<String> chosen, int number) {
        requireAny(chosen);
        if (number < 1) {
            throw refused(messages.place_from_one());
        }
        reorder(slug, order -> order.to(new HashSet<>(chosen), number));
    }

    /** @param section a name, new or known; empty for none */
    @Transactional
    void into(String slug, List<String> chosen, String section) {
        requireAny(chosen);
        UUID set = editable(slug);
        List<Section> sections = new ArrayList<>(arrangements.sections(set));
        String name = section.isBlank() ? null : name(section);
        if (name != null && indexOf(sections, name) < 0) {
            sections.add(new Section(name, null));
            store(set, sections);
        }
        List<String> names = sections.stream().map(Section::name).toList();
        items.place(
                set,
                new ItemOrder(items.places(set))
                        .into(new HashSet<>(chosen), name, names)
                        .places());
    }

    private void reorder(String slug, UnaryOperator<ItemOrder> how) {
        UUID set = editable(slug);
        items.place(set, how.apply(new ItemOrder(items.places(set))).places());
    }

    /** No new attempt asks them. */
    @Transactional
    void takeOut(String slug, List<String> chosen) {
        requireAny(chosen);
        items.retire(editable(slug), chosen, true);
    }

    /** @throws Problem 400 where the set is public and one of them asks an article that may not be shown to everybody */
    @Transactional
    void putBack(String slug, List<String> chosen) {
        requireAny(chosen);
        QuestionSet set = set(slug);
        items.retire(set.id(), chosen, false);
        if (set.isPublic()) {
            sharing.requireShowable(set);
        }
    }

    @Transactional
    void tag(String slug, List<String> chosen, String tag) {
        requireAny(chosen);
        items.tag(editable(slug), chosen, tagOf(tag));
    }

    @Transactional
    void untag(String slug, List<String> chosen, String tag) {
        requireAny(chosen);
        items.untag(editable(slug), chosen, tagOf(tag));
    }

    /**
     * Renames a section and says how many of it are asked; adds it where there is none of its former name.
     *
     * @param draw null for all
     */
    @Transactional
    void section(String slug, String was, String name, @Nullable Integer draw) {
        UUID set = editable(slug);
        List<Section> sections = new ArrayList<>(arrangements.sections(set));
        String to = name(name);
        if (draw != null && draw < 1) {
            throw refused(messages.draw_from_one());
        }
        if (!to.equals(was) && indexOf(sections, to) >= 0) {
            throw refused(messages.section_there(to));
        }
        int at = indexOf(sections, was);
        if (at < 0) {
            sections.add(new Section(to, draw));
        } else {
            arrangements.rename(set, was, to);
            sections.set(at, new Section(to, draw));
        }
        store(set, sections);
    }

    /** @param by 1 for down, -1 for up */
    @Transactional
    void moveSection(String slug, String name, int by) {
        UUID set = editable(slug);
        List<Section> sections = new ArrayList<>(arrangements.sections(set));
        int at = indexOf(sections, name);
        int to = Math.clamp(at + (long) by, 0, Math.max(0, sections.size() - 1));
        if (at >= 0) {
            Collections.swap(sections, at, to);
            store(set, sections);
            items.place(set, items.places(set));
        }
    }

    /** Its items stand in none from now on. */
    @Transactional
    void removeSection(String slug, String name) {
        UUID set = editable(slug);
        store(
                set,
                arrangements.sections(set).stream()
                        .filter(section -> !section.name().equals(name))
                        .toList());
        items.place(set, items.places(set));
    }

    @Transactional
    void rename(String slug, String title) {
        if (title.isBlank() || title.strip().length() > SetsMessages.LONGEST_TITLE) {
            throw refused(messages.title_wrong(SetsMessages.LONGEST_TITLE));
        }
        set(slug).rename(title.strip());
    }

    private void store(UUID set, List<Section> sections) {
        if (sections.size() > MOST_SECTIONS) {
            throw refused(messages.too_many_sections(MOST_SECTIONS));
        }
        arrangements.sections(set, sections);
    }

    private static int indexOf(List<Section> sections, String name) {
        return IntStream.range(0, sections.size())
                .filter(i -> Objects.equals(sections.get(i).name(), name))
                .findFirst()
                .orElse(-1);
    }

    private String name(String section) {
        String name = oneLine(section);
        if (name.isEmpty() || name.length() > Section.LONGEST) {
            throw refused(messages.section_name_wrong(Section.LONGEST));
        }
        return name;
    }

    private String tagOf(String tag) {
        String label = oneLine(tag);
        if (label.isEmpty() || label.length() > Place.LONGEST_TAG) {
            throw refused(messages.tag_wrong(Place.LONGEST_TAG));
        }
        return label;
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }

    private void requireAny(List<String> chosen) {
        if (chosen.isEmpty()) {
            throw refused(messages.choose_some());
        }
    }

    private UUID editable(String slug) {
        return set(slug).id();
    }

    private QuestionSet set(String slug) {
        return sets.editable(slug, person.viewer()).orElseThrow(NotFoundException::new);
    }

    private static Problem refused(String why) {
        return new Problem(Status.BAD_REQUEST, why);
    }
}
