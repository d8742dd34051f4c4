package org.factloom.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.factloom.exchange.Arrangement.Section;
import org.factloom.library.Credit;
import org.factloom.web.Paging;
import org.jspecify.annotations.Nullable;

/**
 * A set as its makers, and other teachers who see it, look at it.
 *
 * @param editable by whoever looks
 * @param groups of the items of a page
 * @param takenOut items that are no longer asked, the first of them
 * @param retired how many of these there are
 * @param drafts what whoever looks typed and has not saved
 * @param shares the names of those with whom it is shared
 * @param licence of the article; empty where nobody said
 * @param attribution of the article; empty where nobody said
 * @param others further articles, of which it holds copied items
 * @param ownArticle whether whoever looks brought the article
 * @param revisable whether whoever looks may bring a newer text of it
 * @param revised articles of others that were revised lately, where whoever looks may edit the set
 * @param contradicted questions that the article tells otherwise since they were written, where whoever looks may edit the set
 * @param assigned where it is assigned and may still be begun, where whoever looks may edit it
 */
record SetView(
        SetSummary set,
        boolean editable,
        List<Group> groups,
        Paging paging,
        List<Section> sections,
        List<SetItem> takenOut,
        long retired,
        List<KeptDraft> drafts,
        List<String> shares,
        String licence,
        String attribution,
        List<Credit> others,
        boolean ownArticle,
        boolean revisable,
        List<Revised> revised,
        List<Contradiction> contradicted,
        List<OpenAssignments.Open> assigned) {

    /**
     * Items that stand together.
     *
     * @param name null for those in no section
     * @param draw how many of the section are asked; null for all
     */
    record Group(@Nullable String name, @Nullable Integer draw, List<SetItem> items) {}

    /** What the article says otherwise than an item; null where it does not. */
    public @Nullable Contradiction against(String item) {
        return contradicted.stream()
                .filter(one -> one.item().equals(item))
                .findFirst()
                .orElse(null);
    }

    /** Where its pages are, up to their number. */
    public String pages() {
        return "/sets/" + set.slug() + "?page=";
    }

    /** Empty sections stand in their place, too, where all items are on one page. */
    static List<Group> groups(List<SetItem> items, List<Section> sections, boolean whole) {
        List<Group> groups = new ArrayList<>();
        List<SetItem> without =
                items.stream().filter(item -> item.section() == null).toList();
        if (!without.isEmpty()) {
            groups.add(new Group(null, null, without));
        }
        for (Section section : sections) {
            List<SetItem> own = items.stream()
                    .filter(item -> Objects.equals(item.section(), section.name()))
                    .toList();
            if (whole || !own.isEmpty()) {
                groups.add(new Group(section.name(), section.draw(), own));
            }
        }
        return List.copyOf(groups);
    }
}
