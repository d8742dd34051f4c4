package org.factloom.authoring;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A set as its makers list it.
 *
 * @param listed its title, told apart from the same one of another that is listed with it
 * @param owner the name of whose it is
 * @param mine whether that is who looks
 * @param published whether everybody sees it
 * @param items that are asked
 * @param cards of them, which no exam asks
 * @param waiting facts that wait to be judged, as the review shows them
 * @param making how far its candidates are, in percent; null where none are being made
 * @param withdrawn why an administrator took it back from everybody
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SetSummary(
        String slug,
        String title,
        @JsonIgnore String listed,
        String article,
        String articleTitle,
        String owner,
        boolean mine,
        boolean published,
        boolean archived,
        long items,
        long cards,
        long waiting,
        @Nullable Integer making,
        @Nullable String withdrawn) {

    /** What an exam can ask. */
    @JsonIgnore
    public long questions() {
        return items - cards;
    }
}
