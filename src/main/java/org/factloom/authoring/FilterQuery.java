package org.factloom.authoring;

import jakarta.ws.rs.core.Response.Status;
import java.util.Arrays;
import java.util.function.Function;
import org.factloom.fact.Family;
import org.factloom.item.Flag;
import org.factloom.item.Form;
import org.factloom.web.Problem;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** A filter as an address has it; see {@link Filter#query}. */
record FilterQuery(
        @RestQuery @Nullable String section,
        @RestQuery @Nullable String family,
        @RestQuery @Nullable String form,
        @RestQuery @Nullable String flag,
        @RestQuery @Nullable String standing) {

    /** @throws Problem 400 naming what no filter has */
    Filter filter(JudgingMessages messages) {
        String name = section == null || section.isEmpty() ? null : section.equals(Filter.LEAD) ? "" : section;
        return new Filter(
                name,
                one(Family.values(), Family::id, family, messages),
                one(Form.values(), Form::id, form, messages),
                one(Flag.values(), Flag::id, flag, messages),
                one(Standing.values(), Standing::id, standing, messages));
    }

    private static <T> @Nullable T one(
            T[] all, Function<T, String> id, @Nullable String wanted, JudgingMessages messages) {
        if (wanted == null || wanted.isEmpty()) {
            return null;
        }
        return Arrays.stream(all)
                .filter(value -> id.apply(value).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new Problem(Status.BAD_REQUEST, messages.unknown_filter(wanted)));
    }
}
