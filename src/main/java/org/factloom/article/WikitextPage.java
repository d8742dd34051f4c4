package org.factloom.article;

/** Lays out the words of a page: headings, lists and paragraphs. */
final class WikitextPage {

    private final PlainForm form;
    private final StringBuilder paragraph = new StringBuilder();
    private int apparatus;

    private WikitextPage(PlainForm form) {
        this.form = form;
    }

    static void lay(String words, PlainForm form) {
        WikitextPage page = new WikitextPage(form);
        for (String line : words.replace(WikitextNode.BREAK, ' ').split("\n", -1)) {
            page.line(line.strip());
        }
        page.endParagraph();
    }

    private void line(String line) {
        int level = level(line);
        if (level > 0) {
            endParagraph();
            heading(level, WikitextResidue.clear(line.substring(level, line.length() - level)));
        } else if (apparatus > 0) {
            return;
        } else if (line.isEmpty() || line.startsWith("|") || line.startsWith("!") || line.startsWith("----")) {
            endParagraph();
        } else if ("*#:;".indexOf(line.charAt(0)) >= 0) {
            endParagraph();
            item(WikitextResidue.clear(line.replaceFirst("^[*#:;\\s]+", "")));
        } else {
            if (paragraph.length() + line.length() > PlainReader.LONGEST_LINE) {
                endParagraph();
            }
            paragraph.append(paragraph.isEmpty() ? "" : " ").append(line);
        }
    }

    /** Of a heading, 2 for {@code == History ==}; 0 for any other line. */
    private static int level(String line) {
        int level = 0;
        while (level < 6
                && level < line.length() / 2
                && line.charAt(level) == '='
                && line.charAt(line.length() - 1 - level) == '=') {
            level++;
        }
        return level;
    }

    private void heading(int level, String words) {
        if (apparatus > 0 && level > apparatus) {
            return;
        }
        apparatus = Apparatus.isHeading(words.replace(String.valueOf(WikitextNode.BOLD), "")) ? level : 0;
        if (apparatus == 0) {
            form.heading(level, words);
        }
    }

    private void item(String words) {
        if (hasLetter(words)) {
            form.item(words);
        }
    }

    private void endParagraph() {
        String words = WikitextResidue.clear(paragraph.toString());
        if (hasLetter(words)) {
            form.paragraph(words);
        }
        paragraph.setLength(0);
    }

    private static boolean hasLetter(String words) {
        return words.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
