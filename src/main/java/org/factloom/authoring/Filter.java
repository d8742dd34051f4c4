package org.factloom.authoring;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.factloom.fact.Family;
import org.factloom.item.Flag;
import org.factloom.item.Form;
import org.jspecify.annotations.Nullable;

/**
 * Which candidates are looked at; of what is null, all.
 *
 * @param section its name; empty for the lead
 */
record Filter(
        @Nullable String section,
        @Nullable Family family,
        @Nullable Form form,
        @Nullable Flag flag,
        @Nullable Standing standing) {

    static final Filter ALL = new Filter(null, null, null, null, null);

    /** The lead in addresses: no section can be called so, as their names have no space at the end. */
    static final String LEAD = "lead ";

    boolean matches(Head head) {
        return (section == null || section.equals(head.section()))
                && (family == null || family == head.family())
                && (form == null || form == head.form())
                && (flag == null || head.flags().contains(flag));
    }

    /** The same of one section only, or of all again. */
    Filter ofSection(@Nullable String other) {
        return new Filter(other, family, form, flag, standing);
    }

    /** As it stands in addresses, "form=typed&section=Course"; empty for all. */
    String query() {
        Map<String, String> parts = new TreeMap<>();
        if (section != null) {
            parts.put("section", section.isEmpty() ? LEAD : section);
        }
        if (family != null) {
            parts.put("family", family.id());
        }
        if (form != null) {
            parts.put("form", form.id());
        }
        if (flag != null) {
            parts.put("flag", flag.id());
        }
        if (standing != null) {
            parts.put("standing", standing.id());
        }
        StringBuilder query = new StringBuilder();
        parts.forEach((name, value) -> query.append(query.isEmpty() ? "" : "&")
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return query.toString();
    }
}
