package org.factloom.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.factloom.fact.Ids;

/** Draws items to be marked: of every article as many as of the others, as long as it has any left. */
public final class SheetSample {

    private SheetSample() {}

    /**
     * At most {@code size} of the rows, in the order of {@code rows}. The draw depends on the seed and the articles' titles, not
     * on which articles stand beside them.
     */
    public static List<SheetRow> draw(List<SheetRow> rows, int size, long seed) {
        Map<String, List<SheetRow>> left = new LinkedHashMap<>();
        rows.forEach(row ->
                left.computeIfAbsent(row.article(), title -> new ArrayList<>()).add(row));
        left.forEach((title, ofArticle) -> Collections.shuffle(ofArticle, random(title, seed)));
        List<SheetRow> drawn = new ArrayList<>();
        for (int round = 0; drawn.size() < size && drawn.size() < rows.size(); round++) {
            for (List<SheetRow> ofArticle : left.values()) {
                if (round < ofArticle.size() && drawn.size() < size) {
                    drawn.add(ofArticle.get(round));
                }
            }
        }
        return rows.stream().filter(drawn::contains).toList();
    }

    private static Random random(String title, long seed) {
        return new Random(Long.parseUnsignedLong(Ids.of("", List.of(Long.toString(seed), title)), 16));
    }
}
