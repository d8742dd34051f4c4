package org.factloom.authoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A set as its makers list it.
 *
 * @param owner the name of whose it is
 * @param mine whether that is who looks
 * @param published whether everybody sees it
 * @param items that are asked
 * @param waiting candidates that nobody has judged yet
 * @param making how far its candidates are, in percent; null where none are being made
 * @param withdrawn why an administrator took it back from everybody
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SetSummary(
        String slug,
        String title,
        String article,
        String articleTitle,
        String owner,
        boolean mine,
        boolean published,
        boolean archived,
        long items,
        long waiting,
        @Nullable Integer making,
        @Nullable String withdrawn) {}
