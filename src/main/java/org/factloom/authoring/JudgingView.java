package org.factloom.authoring;

import java.util.List;
import java.util.UUID;
import org.factloom.fact.Evidence;
import org.factloom.library.Passage;
import org.factloom.library.StoredItems;
import org.jspecify.annotations.Nullable;

/**
 * The screen on which candidates are judged.
 *
 * @param written how many sections of the article have prose
 * @param filter what is shown of them, as it stands in addresses
 * @param candidate the one to judge; null where none is left
 */
record JudgingView(
        Subject subject,
        Tally tally,
        List<SectionBar> sections,
        long written,
        Filters filters,
        String filter,
        @Nullable Judged candidate,
        Moves moves,
        boolean making) {

    /**
     * The set, and the article that it asks.
     *
     * @param language of the article, as a BCP 47 tag
     */
    record Subject(String slug, String title, String article, String language) {}

    /**
     * How far the judging is, counted in facts.
     *
     * @param place of the candidate's fact among those that the filter lets through, from 1; 0 where it hides it
     * @param of how many it lets through
     * @param open facts that wait, whatever the filter
     * @param facts that could be asked, whatever the filter
     * @param spare facts that the generator would not ask, and that nobody has judged
     * @param items that the set has
     */
    record Tally(
            int place,
            int of,
            long accepted,
            long rejected,
            long open,
            long spare,
            int facts,
            StoredItems.Count items) {}

    /**
     * The sections of the article, the lead among them, but not its infobox.
     *
     * @param asked those that the set asks
     * @param gave those with a fact that can be asked
     * @param all those with prose
     */
    record Sections(long asked, long gave, long all) {}

    /**
     * A section, and of its facts which are asked.
     *
     * @param name empty for the lead
     * @param chosen whether only it is shown
     * @param href that shows only it, or all again
     */
    record SectionBar(String name, boolean chosen, String href, List<Standing> facts) {

        public long asked() {
            return facts.stream()
                    .filter(standing -> standing == Standing.ACCEPTED)
                    .count();
        }

        /** The width of its bar, in units of a fact. */
        public int width() {
            return facts.size();
        }
    }

    /** What can be chosen in each filter, and what is. */
    record Filters(
            List<Choice> sections,
            List<Choice> families,
            List<Choice> forms,
            List<Choice> flags,
            List<Choice> standings,
            boolean any) {}

    /** @param value as it stands in addresses */
    record Choice(String value, boolean chosen) {}

    /**
     * A candidate beside what it asks.
     *
     * @param text the sections and lines of the infobox that hold its evidence, the evidence marked
     * @param others other forms of its fact
     * @param replaceable whether one of them waits
     * @param again whether what was decided of just before asks the same fact
     * @param edit address at which it is written another way; null where that is decided already
     */
    record Judged(
            CandidateView view,
            List<Part> text,
            List<OtherForm> others,
            boolean replaceable,
            boolean again,
            @Nullable String edit) {}

    /** The passages of a section. */
    record Part(String section, boolean infobox, List<Passage> passages) {}

    /**
     * Another form of the same fact.
     *
     * @param stem where the fact is asked in its form more than once; empty otherwise
     */
    record OtherForm(
            UUID id, String form, String stem, @Nullable String decision, String href) {}

    /**
     * Where one can go from here.
     *
     * @param before address of the candidate before; null at the first
     * @param next address of the next; null at the last
     * @param latest number of the decision that can be undone; 0 where there is none
     * @param questions that wait without a flag
     * @param cards the same
     */
    record Moves(@Nullable String before, @Nullable String next, int latest, long questions, long cards) {

        public boolean anyUnflagged() {
            return questions + cards > 0;
        }
    }

    public Sections coverage() {
        List<SectionBar> gave = sections.stream()
                .filter(section -> !section.name().equals(Evidence.INFOBOX))
                .toList();
        return new Sections(gave.stream().filter(section -> section.asked() > 0).count(), gave.size(), written);
    }
}
