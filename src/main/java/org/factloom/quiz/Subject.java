package org.factloom.quiz;

import java.util.List;
import java.util.Optional;
import org.factloom.library.StoredArticle;
import org.factloom.library.Topic;

/**
 * What an attempt is about.
 *
 * @param title of its article, or of the topic that its articles are of
 * @param topic of all its questions; nothing where they are of several, as only practice of mistakes has them
 */
record Subject(String title, Optional<Topic> topic) {

    static Subject of(Attempt attempt) {
        List<Topic> topics = attempt.slots().stream()
                .map(slot -> slot.storedArticle().topic())
                .distinct()
                .toList();
        Optional<Topic> only = topics.size() == 1 ? Optional.of(topics.getFirst()) : Optional.empty();
        String title = attempt.article()
                .map(StoredArticle::title)
                .or(() -> only.map(Topic::title))
                .orElseGet(attempt::title);
        return new Subject(title, only);
    }
}
