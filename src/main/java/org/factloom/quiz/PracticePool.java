package org.factloom.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factloom.account.CurrentPerson;
import org.factloom.item.Form;
import org.factloom.learning.AnswerLog;
import org.factloom.learning.FactState;
import org.factloom.learning.FactStates;
import org.factloom.library.Arrangements;
import org.factloom.library.AskableItem;
import org.factloom.library.AskableItems;
import org.factloom.library.GeneratedSets;
import org.factloom.library.QuestionSet;
import org.factloom.library.QuestionSets;
import org.factloom.library.StoredArticle;
import org.factloom.library.StoredArticles;
import org.factloom.library.Topic;
import org.factloom.library.Topics;
import org.factloom.web.Problem;
import org.jspecify.annotations.Nullable;

/** Finds the items from which an attempt is assembled. */
@ApplicationScoped
class PracticePool {

    private final Topics topics;
    private final QuestionSets sets;
    private final Arrangements arrangements;
    private final GeneratedSets generated;
    private final StoredArticles articles;
    private final AskableItems items;
    private final FactStates factStates;
    private final AnswerLog answerLog;
    private final Attempts attempts;
    private final Answers answers;
    private final QuizMessages messages;
    private final Clock clock;

    PracticePool(
            Topics topics,
            QuestionSets sets,
            Arrangements arrangements,
            GeneratedSets generated,
            StoredArticles articles,
            AskableItems items,
            FactStates factStates,
            AnswerLog answerLog,
            Attempts attempts,
            Answers answers,
            QuizMessages messages,
            Clock clock) {
        this.topics = topics;
        this.sets = sets;
        this.arrangements = arrangements;
        this.generated = generated;
        this.articles = articles;
        this.items = items;
        this.factStates = factStates;
        this.answerLog = answerLog;
        this.attempts = attempts;
        this.answers = answers;
        this.messages = messages;
        this.clock = clock;
    }

    /** What {@code request} asks for, of what the person sees; {@code person} is nothing for a first visitor. */
    Pool of(PracticeRequest request, Optional<UUID> person) {
        long named = Stream.of(request.article(), request.topic(), request.set(), request.missed(), request.again())
                .filter(name -> name != null)
                .count();
        if (named != 1) {
            throw new Problem(Status.BAD_REQUEST, messages.practise_one());
        }
        if (request.missed() != null) {
            return ofMissed(request.missed(), person.orElseThrow(NotFoundException::new));
        }
        if (request.again() != null) {
            return ofSame(request.again(), person.orElseThrow(NotFoundException::new));
        }
        UUID viewer = person.orElse(CurrentPerson.NOBODY);
        if (request.set() != null) {
            return ofSet(request, viewer);
        }
        if (request.topic() != null) {
            Topic topic = topics.seen(request.topic(), viewer).orElseThrow(NotFoundException::new);
            Map<String, FactState> states =
                    person.map(id -> factStates.ofTopic(id, topic.id())).orElse(Map.of());
            return pool(
                    topic.title(),
                    null,
                    topic,
                    items.ofTopic(topic.id(), viewer),
                    states,
                    person,
                    request.onlyMissed());
        }
        StoredArticle article =
                articles.seen(String.valueOf(request.article()), viewer).orElseThrow(NotFoundException::new);
        Map<String, FactState> states =
                person.map(id -> factStates.ofArticle(id, article.id())).orElse(Map.of());
        return pool(
                article.title(),
                article,
                null,
                items.ofArticle(article.id(), viewer),
                states,
                person,
                request.onlyMissed());
    }

    private Pool ofSet(PracticeRequest request, UUID viewer) {
        if (request.only() != null) {
            throw new Problem(Status.BAD_REQUEST, messages.set_as_it_stands());
        }
        QuestionSet set = sets.seen(String.valueOf(request.set()), viewer).orElseThrow(NotFoundException::new);
        return ofSet(set, viewer, viewer);
    }

    private Pool ofSet(QuestionSet set, UUID viewer, UUID taker) {
        Map<String, Integer> times = attempts.timesAsked(taker);
        return new Pool(
                set.title(),
                set.article().orElseThrow(NotFoundException::new),
                null,
                set,
                new SetDraw(arrangements.sections(set.id())),
                generated.isOne(set),
                items.ofSet(set.id(), viewer),
                item -> times.getOrDefault(item.id(), 0));
    }

    /** What is assigned is asked of whoever it is assigned to, seen or not: its owner's eyes look. */
    Pool ofAssigned(QuestionSet set, Mode mode, UUID taker) {
        Pool all = ofSet(set, set.ownerId().orElse(CurrentPerson.NOBODY), taker);
        return mode == Mode.EXAM ? all.withoutCards() : all;
    }

    /** Facts, those first that come first. */
    Pool over(String title, List<String> facts, UUID person) {
        Map<String, Integer> places = new HashMap<>();
        facts.forEach(fact -> places.putIfAbsent(fact, places.size()));
        return new Pool(
                title,
                null,
                null,
                facts.isEmpty() ? List.of() : items.ofFacts(places.keySet(), person),
                item -> item.facts().stream()
                        .mapToInt(fact -> places.getOrDefault(fact, places.size()))
                        .min()
                        .orElse(places.size()));
    }

    /** No item again before its pool is used up; then untried and missed facts first. */
    private Pool pool(
            String title,
            @Nullable StoredArticle one,
            @Nullable Topic topic,
            List<AskableItem> askable,
            Map<String, FactState> states,
            Optional<UUID> person,
            boolean onlyMissed) {
        Map<String, Integer> times = person.map(attempts::timesAsked).orElse(Map.of());
        if (onlyMissed) {
            List<AskableItem> missed = askable.stream()
                    .filter(item -> asks(item, states, Set.of(FactState.MISSED)))
                    .toList();
            return new Pool(
                    messages.missed_facts_of(title), one, topic, missed, item -> times.getOrDefault(item.id(), 0));
        }
        Set<FactState> needed = Set.of(FactState.UNTRIED, FactState.MISSED);
        return new Pool(
                title,
                one,
                topic,
                askable,
                item -> 2 * times.getOrDefault(item.id(), 0) + (asks(item, states, needed) ? 0 : 1));
    }

    private static boolean asks(AskableItem item, Map<String, FactState> states, Set<FactState> wanted) {
        return item.facts().stream()
                .map(fact -> states.getOrDefault(fact, FactState.UNTRIED))
                .anyMatch(wanted::contains);
    }

    /** The facts missed in an attempt, in other items than those that it asked where there are any. */
    private Pool ofMissed(UUID attemptId, UUID person) {
        Attempt attempt = attempts.of(person, attemptId).orElseThrow(NotFoundException::new);
        if (!attempt.tellsKeys(clock.instant())) {
            throw new Problem(Status.CONFLICT, messages.not_told_yet());
        }
        List<UUID> responses = answers.to(attempt).stream().map(Answer::id).toList();
        Set<String> open = answers.to(attempt).stream()
                .filter(answer -> answer.outcome() == Outcome.UNANSWERED)
                .map(answer -> attempt.slot(answer.number()).orElseThrow())
                .flatMap(slot -> slot.itemVersion().item().origin().facts().stream())
                .collect(Collectors.toSet());
        Set<String> facts = new HashSet<>(answerLog.missedFacts(person, responses));
        facts.addAll(open);
        return asking(attempt, messages.missed_facts_of(Subject.of(attempt).title()), facts, person);
    }

    private Pool ofSame(UUID attemptId, UUID person) {
        Attempt attempt = attempts.of(person, attemptId).orElseThrow(NotFoundException::new);
        return asking(attempt, attempt.title(), forms(attempt).keySet(), person);
    }

    /** Facts of an attempt, in the items least often asked, and in other forms than there. */
    private Pool asking(Attempt attempt, String title, Set<String> facts, UUID person) {
        Map<String, Integer> times = attempts.timesAsked(person);
        Map<String, Set<Form>> forms = forms(attempt);
        return new Pool(
                title,
                attempt.article().orElse(null),
                null,
                items.ofFacts(facts, person),
                item -> 2 * times.getOrDefault(item.id(), 0) + (isOfForm(item, forms) ? 1 : 0));
    }

    /** Whether one of its facts was asked in its form. */
    private static boolean isOfForm(AskableItem item, Map<String, Set<Form>> forms) {
        return item.facts().stream()
                .anyMatch(fact -> forms.getOrDefault(fact, Set.of()).contains(item.form()));
    }

    /** The forms in which an attempt asks each fact, by the id of the fact. */
    private static Map<String, Set<Form>> forms(Attempt attempt) {
        Map<String, Set<Form>> forms = new HashMap<>();
        for (AttemptSlot slot : attempt.slots()) {
            for (String fact : slot.itemVersion().item().origin().facts()) {
                forms.computeIfAbsent(fact, _ -> EnumSet.noneOf(Form.class))
                        .add(slot.itemVersion().form());
            }
        }
        return forms;
    }
}
