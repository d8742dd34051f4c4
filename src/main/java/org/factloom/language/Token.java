package org.factloom.language;

import org.factloom.article.Span;

/**
 * A word or mark of a sentence.
 *
 * @param index its place in the sentence, from 0
 * @param text as written
 * @param lemma its dictionary form, "be" of "was"
 * @param pos its Penn Treebank part of speech, "VBD"
 * @param ner "PERSON", "LOCATION", "ORGANIZATION" or "O"
 * @param span where it stands in the article's text
 * @param head index of the word that it depends on, -1 for the root
 * @param relation its Universal Dependencies relation to the head, "nsubj"
 */
public record Token(
        int index, String text, String lemma, String pos, String ner, Span span, int head, String relation) {

    public boolean isNoun() {
        return pos.startsWith("NN");
    }

    public boolean isProperNoun() {
        return pos.startsWith("NNP");
    }

    public boolean isVerb() {
        return pos.startsWith("VB");
    }

    /** Whether the word begins with an upper-case letter. */
    public boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    public boolean isPunctuation() {
        return !Character.isLetterOrDigit(text.codePointAt(0)) && relation.equals("punct");
    }
}
