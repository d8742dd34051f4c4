package org.factloom.app;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.factloom.statistics.Check;
import org.factloom.statistics.MarkedItem;
import org.factloom.statistics.Proportion;

/** A table of marked items: in all, by form, by family, each share with its 95 % interval. */
final class MarksTable {

    private static final String ROW = "%-24s %5s   %-20s %-20s %-20s %s\n";

    private MarksTable() {}

    static String of(List<MarkedItem> items) {
        StringBuilder table =
                new StringBuilder(ROW.formatted("", "items", "usable", "good", "wrong key", "two right answers"));
        table.append(row("in all", items)).append('\n');
        by(MarkedItem::form, items).forEach((form, some) -> table.append(row(form, some)));
        table.append('\n');
        by(MarkedItem::family, items).forEach((family, some) -> table.append(row(family, some)));
        return table.toString();
    }

    private static Map<String, List<MarkedItem>> by(Function<MarkedItem, String> what, List<MarkedItem> items) {
        return items.stream().collect(Collectors.groupingBy(what, TreeMap::new, Collectors.toList()));
    }

    private static String row(String name, List<MarkedItem> items) {
        return ROW.formatted(
                name,
                items.size(),
                share(items, MarkedItem::usable),
                share(items, MarkedItem::good),
                share(items, item -> item.fails(Check.KEY)),
                share(items, item -> item.fails(Check.UNIQUE)));
    }

    /** "92.5 % (86.1–96.1)". */
    private static String share(List<MarkedItem> items, Predicate<MarkedItem> property) {
        Proportion share = new Proportion((int) items.stream().filter(property).count(), items.size());
        double rate = items.isEmpty() ? 0 : 100.0 * share.some() / share.all();
        return String.format(Locale.ROOT, "%.1f %% (%.1f–%.1f)", rate, 100 * share.low(), 100 * share.high());
    }
}
