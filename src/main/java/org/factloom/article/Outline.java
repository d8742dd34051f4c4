package org.factloom.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page or document consists of, in reading order, collected before it is known which of its headings is its title. Sections that only
 * serve scholarship are left out.
 */
final class Outline {

    private sealed interface Block {}

    private record Heading(int level, String words) implements Block {}

    private record Prose(String words) implements Block {}

    private record Member(String words) implements Block {}

    private record Entry(String key, String value) {}

    /** Deeper than any heading. */
    private static final int NOTHING = Integer.MAX_VALUE;

    private final PlainForm form = new PlainForm();
    private final List<Entry> entries = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private @Nullable String title;
    /** The level of the heading whose section is left out. */
    private int leavingOut = NOTHING;

    /** What the document says of itself; it needs no heading of the same words then. */
    void title(String words) {
        if (!words.isBlank()) {
            title = words.strip();
        }
    }

    /** {@code words} marked as leading to the article {@code target}, to be part of what is written later. */
    String link(String words, String target) {
        return form.link(words, target);
    }

    /** A field of the infobox. */
    void field(String key, String value) {
        entries.add(new Entry(key, value));
    }

    /** @param level the smaller, the higher; which numbers are used does not matter */
    void heading(int level, String words) {
        if (level <= leavingOut) {
            leavingOut = Apparatus.isHeading(words) ? level : NOTHING;
        }
        if (!words.isBlank()) {
            add(new Heading(level, words));
        }
    }

    void paragraph(String words) {
        add(new Prose(words));
    }

    /** A member of a list. */
    void item(String words) {
        add(new Member(words));
    }

    private void add(Block block) {
        if (leavingOut == NOTHING) {
            blocks.add(block);
        }
    }

    /**
     * The article.
     *
     * @param name its title where it does not tell one
     * @param what "the page", for the message when there is nothing to read
     */
    Article read(String slug, String name, String what) throws MalformedArticleException {
        if (blocks.stream().noneMatch(Outline::says)) {
            throw new MalformedArticleException(
                    1, "no paragraphs of text were found in " + what + ": give the text itself");
        }
        List<Block> body = titled();
        form.title(title == null ? name : title);
        entries.forEach(entry -> form.field(entry.key, entry.value));
        int top = body.stream()
                .mapToInt(block -> block instanceof Heading heading ? heading.level : NOTHING)
                .min()
                .orElse(NOTHING);
        for (Block block : body) {
            switch (block) {
                case Heading heading -> form.heading(2 + Math.min(4, heading.level - top), heading.words);
                case Prose prose -> form.paragraph(prose.words);
                case Member member -> form.item(member.words);
            }
        }
        return form.read(slug);
    }

    private static boolean says(Block block) {
        return block instanceof Prose prose && prose.words.codePoints().anyMatch(Character::isLetter);
    }

    /** The blocks without the one that is the title: the first, if it is a heading and no other is as high, or says the title. */
    private List<Block> titled() {
        if (!(blocks.getFirst() instanceof Heading first)) {
            return blocks;
        }
        boolean highest = blocks.stream()
                .skip(1)
                .noneMatch(block -> block instanceof Heading other && other.level <= first.level);
        if (title == null ? !highest : !first.words.strip().equals(title)) {
            return blocks;
        }
        title = first.words.strip();
        return blocks.subList(1, blocks.size());
    }
}
