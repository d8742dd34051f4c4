package org.factloom.quiz;

import java.util.List;

/** All questions of an open exam, with what is saved of their answers. */
public record ExamSheet(AttemptState attempt, List<OpenQuestion> questions) {

    /** Whether some question counts more than others. */
    public boolean weighted() {
        return questions.stream().anyMatch(open -> open.question().points() != 1);
    }

    public List<OpenQuestion> unanswered() {
        return questions.stream().filter(question -> !question.isAnswered()).toList();
    }

    public List<OpenQuestion> flagged() {
        return questions.stream().filter(OpenQuestion::isFlagged).toList();
    }
}
