package org.factloom.progress;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Locale;
import org.factloom.fact.Evidence;
import org.factloom.fact.Fact;
import org.factloom.learning.KnownFact;
import org.factloom.library.StoredFact;
import org.factloom.memory.DayBoundary;
import org.factloom.memory.Level;
import org.factloom.memory.MemoryState;
import org.jspecify.annotations.Nullable;

/**
 * A fact and how firmly somebody knows it.
 *
 * @param article slug of the article that states it
 * @param subject and {@code relation} name what it tells, {@code value} tells it
 * @param sentence that says it; null where none does
 * @param percent the probability of recall today; 0 of a new one
 * @param missed whether it was answered wrong last
 * @param stability the days after which it has fallen to 90 %, to a tenth; null of a new one
 * @param due when it is asked again; null where it is not, until its learner says so, and of a new one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FactLine(
        String fact,
        String article,
        String title,
        String language,
        String subject,
        String relation,
        String value,
        @Nullable String sentence,
        @JsonIgnore Level level,
        boolean contested,
        int percent,
        boolean missed,
        @Nullable Double stability,
        int answers,
        int lapses,
        @Nullable LocalDate last,
        @Nullable LocalDate due) {

    static FactLine of(StoredFact stored, @Nullable KnownFact known, DayBoundary boundary) {
        Fact fact = stored.fact();
        MemoryState state = known == null ? null : known.stored().memory().state();
        return new FactLine(
                stored.id(),
                stored.article().slug(),
                stored.article().title(),
                stored.article().language(),
                fact.subject(),
                fact.said(),
                fact.value().text(),
                fact.evidence().stream().findFirst().map(Evidence::shown).orElse(null),
                known == null ? Level.NEW : known.level(),
                known != null && known.contested(),
                known == null ? 0 : (int) Math.round(100 * known.recall()),
                known != null && known.missed(),
                state == null ? null : Math.round(10 * state.stability()) / 10.0,
                known == null ? 0 : known.stored().memory().answers(),
                known == null ? 0 : known.stored().memory().lapses(),
                known == null ? null : known.stored().memory().last(),
                known == null ? null : known.due(boundary).orElse(null));
    }

    @JsonProperty("level")
    public String levelName() {
        return level.name().toLowerCase(Locale.ROOT);
    }
}
