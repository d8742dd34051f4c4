package org.factloom.language;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.factloom.article.Sentence;
import org.factloom.article.Span;

/**
 * Reads sentences with CoreNLP. Loading its models takes seconds and half a gigabyte; one instance serves all threads.
 */
public final class Analyser {

    private static final String MODELS = "edu/stanford/nlp/models/";

    /** In characters. What is longer is no sentence that a person wrote, and parsing it would take minutes. */
    private static final int LONGEST = 2_000;

    private static final Pattern QUOTES = Pattern.compile("[\"“”]");
    private static final Pattern PARENTHESIS = Pattern.compile("\\([^()]*\\)");

    private final StanfordCoreNLP pipeline;

    public Analyser() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse");
        properties.setProperty("ssplit.isOneSentence", "true");
        // "Al-Ansar", "mid-1969" and "1968–69" stay whole.
        properties.setProperty(
                "tokenize.options", "ptb3Escaping=false,splitHyphenated=false,splitForwardSlash=false,invertible=true");
        properties.setProperty("pos.model", MODELS + "pos-tagger/english-left3words-distsim.tagger");
        properties.setProperty("ner.model", MODELS + "ner/english.all.3class.distsim.crf.ser.gz");
        properties.setProperty("ner.applyFineGrained", "false");
        properties.setProperty("ner.useSUTime", "false");
        properties.setProperty("ner.applyNumericClassifiers", "false");
        properties.setProperty("ner.buildEntityMentions", "false");
        properties.setProperty("depparse.model", MODELS + "parser/nndep/english_UD.gz");
        // With a fifth of its usual 100,000 sums made beforehand it parses alike and as fast, and loads in a third of
        // the time.
        properties.setProperty("depparse.numPreComputed", "20000");
        pipeline = new StanfordCoreNLP(properties);
    }

    public AnalysedSentence analyse(Sentence sentence) {
        String plain = blankParentheses(sentence.text());
        return new AnalysedSentence(
                sentence, plain, tokens(plain, sentence.span().start()));
    }

    /** The same sentence, of which only the words before {@code end} were read; their places are as in the whole. */
    public AnalysedSentence beginning(AnalysedSentence whole, int end) {
        int start = whole.sentence().span().start();
        int length = whole.tokens().get(end).span().start() - start;
        return new AnalysedSentence(
                whole.sentence(), whole.plain(), tokens(whole.plain().substring(0, length), start));
    }

    private List<Token> tokens(String plain, int offset) {
        // Quotation marks mislead the parser; a dash between digits makes one word of a range of years.
        String parsed = QUOTES.matcher(plain).replaceAll(" ").replaceAll("(?<=\\d)\u2013(?=\\d)", "-");
        if (parsed.isBlank() || parsed.length() > LONGEST) {
            // "(Cuéntame Mi Vida)": nothing is left to parse.
            return List.of();
        }
        CoreDocument document = new CoreDocument(parsed);
        pipeline.annotate(document);
        List<Token> tokens = new ArrayList<>();
        for (CoreMap part : document.annotation().get(CoreAnnotations.SentencesAnnotation.class)) {
            SemanticGraph graph = part.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
            for (CoreLabel word : part.get(CoreAnnotations.TokensAnnotation.class)) {
                tokens.add(token(tokens.size(), word, graph, offset));
            }
        }
        return tokens;
    }

    /** Parentheses hold scripts, glosses, acronyms and dates, which mislead a parser. */
    private static String blankParentheses(String text) {
        return PARENTHESIS.matcher(text).replaceAll(match -> " "
                .repeat(match.group().length()));
    }

    private static Token token(int index, CoreLabel word, SemanticGraph graph, int offset) {
        IndexedWord node = graph.getNodeByIndexSafe(word.index());
        SemanticGraphEdge edge = node == null
                ? null
                : graph.incomingEdgeIterable(node).iterator().hasNext()
                        ? graph.incomingEdgeIterable(node).iterator().next()
                        : null;
        return new Token(
                index,
                word.originalText(),
                word.lemma(),
                word.tag(),
                word.ner(),
                new Span(offset + word.beginPosition(), offset + word.endPosition()),
                edge == null ? -1 : edge.getGovernor().index() - 1,
                edge == null ? "root" : edge.getRelation().toString());
    }
}
