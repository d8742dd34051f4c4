package org.factloom.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;

/** A bank in large sets, put into the database at once. */
final class LargeBank {

    private static final Pattern PLACE = Pattern.compile(":(small|large)");

    private static final String SOURCE = """
            with source as (
                select i.id, row_number() over (order by i.position) - 1 as place, count(*) over () as items, v.form, v.content
                from item i join item_version v on v.id = i.current_version join question_set s on s.id = i.set_id where s.slug = :small)
            """;

    /** A set of so many items: those of a small set, over and over. */
    private static final List<String> SET = List.of("""
            insert into question_set (slug, title, article_id, owner_id, visibility)
            select :large, 'Set ' || :large, article_id, owner_id, 'PRIVATE' from question_set where slug = :small""", """
            insert into item (id, set_id, position)
            select :large || '-' || n, s.id, n - 1 from question_set s, generate_series(1, :items) n where s.slug = :large""", SOURCE + """
            insert into item_version (item_id, number, form, content, created_at)
            select i.id, 1, o.form, jsonb_set(o.content, '{id}', to_jsonb(i.id)), now()
            from item i join question_set s on s.id = i.set_id join source o on o.place = i.position % o.items where s.slug = :large""", """
            update item i set current_version = v.id from item_version v join item x on x.id = v.item_id join question_set s on s.id = x.set_id
            where v.item_id = i.id and s.slug = :large""", SOURCE + """
            insert into item_fact (item_id, position, fact_id)
            select i.id, f.position, f.fact_id
            from item i join question_set s on s.id = i.set_id join source o on o.place = i.position % o.items join item_fact f on f.item_id = o.id
            where s.slug = :large""", """
            insert into set_fact (set_id, position, fact_id)
            select s.id, f.position, f.fact_id from question_set s, set_fact f join question_set o on o.id = f.set_id
            where s.slug = :large and o.slug = :small""");

    private LargeBank() {}

    /**
     * Fills the bank.
     *
     * @param small slug of the set whose items the others repeat; they are called as it is, with "-1", "-2", …
     * @param items of each set
     */
    static void fill(PostgresProcess database, String small, int sets, int items) throws SQLException {
        try (Connection connection = database.connect()) {
            for (int number = 1; number <= sets; number++) {
                insert(connection, small, small + "-" + number, items);
            }
            try (Statement analyze = connection.createStatement()) {
                analyze.execute("vacuum analyze");
            }
        }
    }

    private static void insert(Connection connection, String small, String large, int items) throws SQLException {
        for (String template : SET) {
            String sql = template.replace(":items", String.valueOf(items));
            List<String> values = PLACE.matcher(sql)
                    .results()
                    .map(name -> name.group(1).equals("small") ? small : large)
                    .toList();
            try (PreparedStatement statement =
                    connection.prepareStatement(PLACE.matcher(sql).replaceAll("cast(? as text)"))) {
                for (int i = 0; i < values.size(); i++) {
                    statement.setString(i + 1, values.get(i));
                }
                statement.execute();
            }
        }
    }
}
