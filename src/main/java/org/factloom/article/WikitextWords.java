package org.factloom.article;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.factloom.article.WikitextNode.Link;
import org.factloom.article.WikitextNode.Pipe;
import org.factloom.article.WikitextNode.Template;
import org.factloom.article.WikitextNode.Text;

/** The words that wikitext shows, with its links marked. */
final class WikitextWords {

    /** Namespaces of what a page shows elsewhere than in its text, in the languages most pages are copied from. */
    private static final Set<String> ASIDE = Set.of(
            "file",
            "image",
            "media",
            "category",
            "datei",
            "bild",
            "kategorie",
            "fichier",
            "catégorie",
            "archivo",
            "imagen",
            "categoría",
            "immagine",
            "categoria",
            "bestand",
            "categorie",
            "plik",
            "kategoria");

    /** Namespaces and other wikis: their pages are no articles. */
    private static final Set<String> ELSEWHERE = Set.of(
            "wikt",
            "wiktionary",
            "wikipedia",
            "wp",
            "w",
            "s",
            "wikisource",
            "commons",
            "c",
            "meta",
            "m",
            "help",
            "template",
            "user",
            "portal",
            "special",
            "talk",
            "draft",
            "module",
            "d",
            "b",
            "q",
            "n",
            "v",
            "voy",
            "wikispecies",
            "species",
            "doi",
            "iarchive",
            "mw",
            "project");

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[a-z]+)*");
    private static final int LONGEST_TARGET = 255;

    private final PlainForm form;

    WikitextWords(PlainForm form) {
        this.form = form;
    }

    String of(List<WikitextNode> nodes) {
        StringBuilder words = new StringBuilder();
        int behindLink = 0;
        for (int i = 0; i < nodes.size(); i++) {
            switch (nodes.get(i)) {
                case Text text ->
                    words.append(text.words(), behindLink, text.words().length());
                case Pipe pipe -> words.append('|');
                case Template template -> words.append(of(template));
                case Link link -> {
                    String trail =
                            i + 1 < nodes.size() && nodes.get(i + 1) instanceof Text text ? trail(text.words()) : "";
                    words.append(of(link, trail));
                    behindLink = trail.length();
                    continue;
                }
            }
            behindLink = 0;
        }
        return words.toString();
    }

    private String of(Template template) {
        WikitextTemplates.Template shown = WikitextTemplates.named(template.name());
        if (shown == null) {
            return WikitextTemplates.leavesGap(template.name()) ? String.valueOf(WikitextNode.GAP) : "";
        }
        return shown.words(WikitextArguments.of(template, this));
    }

    /** Letters that follow a link belong to its words: {@code [[town]]s}. */
    private static String trail(String words) {
        int end = 0;
        while (end < words.length() && Character.isLowerCase(words.charAt(end))) {
            end++;
        }
        return words.substring(0, end);
    }

    private String of(Link link, String trail) {
        String page = of(link.parts().getFirst()).strip();
        boolean escaped = page.startsWith(":");
        String target = escaped ? page.substring(1) : page;
        int colon = target.indexOf(':');
        String space = colon < 0 ? "" : target.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        boolean other =
                colon > 0 && target.startsWith(space) && LANGUAGE.matcher(space).matches();
        boolean only = link.parts().size() == 1;
        if (!escaped && (ASIDE.contains(space) || other && only && !ELSEWHERE.contains(space))) {
            return trail;
        }
        String label = only ? target : of(link.parts().getLast());
        String shown = label.isBlank() && !only && target.length() <= LONGEST_TARGET ? withoutQualifier(target) : label;
        String words = shown.strip() + trail;
        String title = title(target);
        String linked = words.isEmpty() || title.isEmpty() || other || ELSEWHERE.contains(space)
                ? words
                : form.link(words, title);
        boolean apart = !shown.isEmpty() && Character.isWhitespace(shown.charAt(0));
        return apart ? " " + linked : linked;
    }

    /** {@code [[Toronto (city)|]]} and {@code [[York, Ontario|]]} show the name alone. */
    private static String withoutQualifier(String target) {
        return target.replaceFirst("\\s*\\([^()]*\\)$", "").replaceFirst("^([^,]+), .*$", "$1");
    }

    /** The title of the page that {@code target} names: no section, no underscores, the first letter a capital. */
    private static String title(String target) {
        int section = target.indexOf('#');
        String page = (section < 0 ? target : target.substring(0, section))
                .codePoints()
                .filter(c -> !PlainForm.marks(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .replaceAll("[\\s_]+", " ")
                .strip();
        boolean wrong = page.isEmpty() || page.length() > LONGEST_TARGET || page.matches(".*[<>\\[\\]{}|].*");
        return wrong
                ? ""
                : Character.toString(Character.toTitleCase(page.codePointAt(0)))
                        + page.substring(page.offsetByCodePoints(0, 1));
    }
}
