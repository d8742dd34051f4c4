package org.factloom.authoring;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.factloom.item.Form;
import org.factloom.web.FormErrors;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/**
 * A wish as a form sends it.
 *
 * @param perSection how many of each section at most; any number where it is missing or 0
 * @param forms as in files, "typed"; any that an exam asks where none is given
 * @param levels "easy", "medium", "hard"; any where none is given
 * @param only what was ticked; all where nothing was
 */
record ChooseForm(
        @RestForm @Nullable Integer count,
        @RestForm @Nullable Integer perSection,
        @RestForm("form") @Nullable List<String> forms,
        @RestForm("level") @Nullable List<String> levels,
        @RestForm boolean noNames,
        @RestForm boolean noDates,
        @RestForm boolean again,
        @RestForm @Nullable List<UUID> only) {

    static final int USUAL = 10;
    private static final int MOST = 200;

    FormErrors errors(ChoosingMessages messages) {
        FormErrors errors = new FormErrors();
        if (count == null || count < 1 || count > MOST) {
            errors.add("count", messages.bad_count(MOST));
        }
        return errors;
    }

    int wanted() {
        return count == null ? USUAL : count;
    }

    Coverage.Wish wish() {
        Set<String> without = noNames ? new HashSet<>(Coverage.NAMES) : new HashSet<>();
        if (noDates) {
            without.add("date");
        }
        return new Coverage.Wish(
                wanted(),
                perSection == null || perSection < 1 ? wanted() : perSection,
                named(Form.values(), Form::id, forms),
                named(Level.values(), Level::id, levels),
                without,
                again,
                only == null ? Set.of() : Set.copyOf(only));
    }

    private static <T> Set<T> named(T[] all, Function<T, String> id, @Nullable List<String> ids) {
        return ids == null
                ? Set.of()
                : Arrays.stream(all)
                        .filter(value -> ids.contains(id.apply(value)))
                        .collect(Collectors.toSet());
    }
}
