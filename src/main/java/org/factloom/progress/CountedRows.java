package org.factloom.progress;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.factloom.web.Paging;
import org.jspecify.annotations.Nullable;

/**
 * The rows that figures of a set count, without names. None below five students.
 *
 * @param mode of the attempts, "exam" or "practice"
 * @param what of the rows are these: "all", "right", "wrong", "open"; or of attempts, of a bar of the distribution "0" to "9"
 * @param item whose answers they are; null of attempts
 */
public record CountedRows(
        String title,
        String mode,
        @Nullable ItemFigures item,
        String what,
        List<Row> rows,
        Paging paging,
        String pages) {

    /**
     * An attempt, or an answer in it.
     *
     * @param day in UTC, when it was handed in
     * @param score of the attempt, in per cent
     * @param version of the item; null of attempts
     * @param words of the answer, empty where it was left open
     * @param mark in per cent
     * @param rest what the attempt reached in its other items, in per cent
     * @param group "top", "middle" or "bottom" by that
     * @param seconds that it took; null where that is not known
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Row(
            LocalDate day,
            double score,
            @Nullable Integer version,
            @Nullable String words,
            @Nullable Double mark,
            @Nullable Double rest,
            @Nullable String group,
            @Nullable Double seconds) {}
}
