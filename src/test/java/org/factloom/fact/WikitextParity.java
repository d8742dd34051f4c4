package org.factloom.fact;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factloom.article.Article;
import org.factloom.article.MalformedArticleException;
import org.factloom.article.PlainReader;
import org.factloom.article.WikitextReader;
import org.factloom.language.Analyser;

/**
 * Measures how many facts an article in the plain form shares with the same article as wikitext, over the pairs NAME.txt and NAME.wikitext
 * of a folder; with a second argument, the name of one article, also which facts differ.
 */
public final class WikitextParity {

    private WikitextParity() {}

    public static void main(String[] arguments) throws IOException, MalformedArticleException {
        FactFinder facts = new FactFinder(new Analyser());
        System.out.println("article\tplain\twikitext\tshared\tshared/plain\tuntitled");
        for (Path plain : pairs(Path.of(arguments[0]))) {
            String slug = plain.getFileName().toString().replace(".txt", "");
            if (arguments.length > 1 && !slug.equals(arguments[1])) {
                continue;
            }
            Article article = PlainReader.read(slug, Files.readString(plain));
            String wikitext = Files.readString(plain.resolveSibling(slug + ".wikitext"));
            List<Fact> ofPlain = facts(facts, article);
            List<Fact> ofWikitext =
                    facts(facts, WikitextReader.read(slug, slug, "= " + article.title() + " =\n" + wikitext));
            Article untitled = WikitextReader.read(slug, slug, wikitext);
            System.out.printf(
                    "%s\t%d\t%d\t%d\t%.3f\t%.3f %s%n",
                    slug,
                    ofPlain.size(),
                    ofWikitext.size(),
                    shared(ofPlain, ofWikitext),
                    share(ofPlain, ofWikitext),
                    share(ofPlain, facts(facts, untitled)),
                    untitled.title());
            if (arguments.length > 1) {
                difference("only plain: ", ofPlain, ofWikitext);
                difference("only wikitext: ", ofWikitext, ofPlain);
            }
        }
    }

    private static List<Path> pairs(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .filter(file -> Files.exists(Path.of(file.toString().replaceFirst("\\.txt$", ".wikitext"))))
                    .sorted()
                    .toList();
        }
    }

    private static List<Fact> facts(FactFinder facts, Article article) {
        return facts.find(facts.read(article)).stream().map(Finding::fact).toList();
    }

    private static Set<String> ids(List<Fact> facts) {
        return facts.stream().map(Fact::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private static int shared(List<Fact> some, List<Fact> others) {
        Set<String> shared = ids(some);
        shared.retainAll(ids(others));
        return shared.size();
    }

    private static double share(List<Fact> some, List<Fact> others) {
        return some.isEmpty() ? 1 : (double) shared(some, others) / some.size();
    }

    private static void difference(String title, List<Fact> some, List<Fact> others) {
        Set<String> known = ids(others);
        some.stream()
                .filter(fact -> !known.contains(fact.id()))
                .forEach(fact -> System.out.println(title
                        + fact.family() + " | " + fact.subject() + " | " + fact.relation() + " | "
                        + fact.value().text() + " | "
                        + fact.evidence().getFirst().text()));
    }
}
