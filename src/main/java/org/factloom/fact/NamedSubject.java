package org.factloom.fact;

import java.util.List;
import org.factloom.language.AnalysedSentence;
import org.factloom.language.Token;

/** Subjects of which a question can be asked about one thing: the topic, or what ends in a name, "residents of Milltown". */
final class NamedSubject {

    private static final String VAGUE =
            "(?i)an?|another|some|one|several|many|most|all|both|other|its|his|her|their|two|three";

    private NamedSubject() {}

    /** Whether it is no bare common noun, "publication was taken over": of what? The topic's own name may be one, "oxygen". */
    static boolean isTold(Reading reading, ClauseWords words) {
        Clause clause = words.clause();
        List<Token> tokens = clause.sentence().tokens(clause.subject());
        return words.subject().equalsIgnoreCase(reading.topic().phrase())
                || tokens.getFirst().pos().matches("DT|PRP.*|CD|POS")
                || tokens.stream()
                        .anyMatch(token -> !token.ner().equals("O")
                                || token.text().matches("\\p{Ll}+-\\p{Lu}.*")
                                || token.isCapitalised() && (token.isProperNoun() || token.index() > 0));
    }

    static boolean isOf(Reading reading, ClauseWords words) {
        String subject = words.subject();
        Clause clause = words.clause();
        AnalysedSentence analysed = clause.sentence();
        List<Token> tokens = analysed.tokens(clause.subject());
        return subject.equals(reading.topic().phrase())
                || !tokens.getFirst().text().matches(VAGUE)
                        && !CountedClause.isNumbered(subject)
                        && Entities.names(analysed).stream()
                                .anyMatch(name -> name.end() == clause.subject().end()
                                        && clause.subject().contains(name)
                                        && !NameWords.isGeneric(analysed.text(name)));
    }
}
