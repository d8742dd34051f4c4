package org.factloom.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response.Status;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.factloom.account.CurrentPerson;
import org.factloom.exchange.ItemJson;
import org.factloom.item.Item;
import org.factloom.library.Arrangements;
import org.factloom.library.QuestionSet;
import org.factloom.library.QuestionSets;
import org.factloom.library.SearchTerms;
import org.factloom.library.Sight;
import org.factloom.web.Paging;
import org.factloom.web.Problem;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** All items that a person sees, whose they may be: searched, and copied into sets of the person. */
@ApplicationScoped
class Bank {

    static final int SIZE = 30;

    /** Of sets to copy into, the latest. */
    private static final int SETS = 100;

    /** Without the versions of items, which only some conditions need. */
    private static final String FOUND = """
            select i.id, s.id as set_id, i.position, %%s as rank
            from item i %%s join question_set s on s.id = i.set_id
            where not i.retired and i.current_version is not null and not s.cards and s.archived_at is null and s.article_id is not null and %s""".formatted(Sight.ofSet("s", ":viewer"));

    private static final String VERSION = "join item_version v on v.id = i.current_version";

    private static final String RANK = "ts_rank(v.words, to_tsquery('simple', :words))";

    /** In the item, where an index finds them, or else in its tags. */
    private static final String IN_ITEM = "v.words @@ to_tsquery('simple', :words)";

    private static final String IN_TAGS = """
            not v.words @@ to_tsquery('simple', :words)
                and i.id in (select item_id from item_tag where to_tsvector('simple', plain_words(tag)) @@ to_tsquery('simple', :words))""";

    private static final String DIFFICULTY = " and coalesce(cast(v.content ->> 'difficulty' as float8), 0.5) ";

    /** Conditions by the name of the parameter. */
    private static final Map<String, String> FILTERS = Map.of(
            "form",
            " and v.form = :form",
            "family",
            " and exists (select from item_fact x join fact f on f.id = x.fact_id where x.item_id = i.id and f.family = :family)",
            "tag",
            " and exists (select from item_tag t where t.item_id = i.id and t.tag = :tag)",
            "topic",
            " and coalesce(i.article_id, s.article_id) in (select a.id from article a join topic t on t.id = a.topic_id where t.slug = :topic)",
            "set",
            " and s.slug = :set");

    private static final Map<String, String> OWNERS = Map.of(
            "mine",
            " and s.owner_id = :viewer",
            "shared",
            " and exists (select from set_share h where h.set_id = s.id and h.person_id = :viewer)",
            "public",
            " and s.visibility = 'PUBLIC'");

    /** Counts what was found and chooses a page of it, beyond the end the last, before it reads what the items say. */
    private static final String PAGE = """
            ), counted as (select count(*) as total from found),
            chosen as (
                select * from found order by rank desc, set_id desc, position, id
                limit :size offset (select least(:from, greatest(total - 1, 0) / :size * :size) from counted))
            select (select total from counted) as total, i.id, cast(v.content as text) as content, s.slug as set, s.title as set_title,
                coalesce(p.name, '') as owner, a.slug as article, a.title as article_title, a.language, a.licence, a.attribution,
                (select string_agg(t.tag, chr(10) order by t.tag) from item_tag t where t.item_id = i.id) as tags
            from chosen c join item i on i.id = c.id join item_version v on v.id = i.current_version join question_set s on s.id = i.set_id
                join article a on a.id = coalesce(i.article_id, s.article_id) left join person p on p.id = s.owner_id
            order by c.rank desc, c.set_id desc, c.position, c.id""";

    private final EntityManager database;
    private final QuestionSets sets;
    private final OwnSets own;
    private final Copying copying;
    private final Sharing sharing;
    private final CurrentPerson person;
    private final BankMessages messages;

    Bank(
            EntityManager database,
            QuestionSets sets,
            OwnSets own,
            Copying copying,
            Sharing sharing,
            CurrentPerson person,
            BankMessages messages) {
        this.database = database;
        this.sets = sets;
        this.own = own;
        this.copying = copying;
        this.sharing = sharing;
        this.person = person;
        this.messages = messages;
    }

    /** Those of a page. */
    record Found(List<BankItem> items, Paging paging) {}

    /**
     * What became of a copy.
     *
     * @param left how many were left out, as their facts are asked already or as they are not seen
     */
    record Copied(QuestionSet to, int copied, int left) {}

    @Transactional
    Found find(BankFilter filter, int page) {
        SearchTerms terms = SearchTerms.of(filter.of("q"));
        if (terms.isEmpty() && !filter.of("q").isEmpty()) {
            return new Found(List.of(), new Paging(1, SIZE, 0));
        }
        Map<String, Object> values = new HashMap<>(Map.of("viewer", person.viewer()));
        String sql = "with found as materialized (" + found(terms, conditions(filter, values)) + PAGE;
        if (!terms.isEmpty()) {
            values.put("words", terms.tsquery(""));
        }
        List<Tuple> rows = query(sql, Tuple.class, values)
                .setParameter("size", SIZE)
                .setParameter("from", (Math.max(page, 1) - 1L) * SIZE)
                .getResultList();
        long total = rows.isEmpty() ? 0 : rows.getFirst().get("total", Long.class);
        return new Found(rows.stream().map(Bank::item).toList(), new Paging(page, SIZE, total));
    }

    private static String found(SearchTerms terms, String conditions) {
        if (terms.isEmpty()) {
            return FOUND.formatted(0, conditions.contains("v.") ? VERSION : "") + conditions;
        }
        String best = FOUND.formatted(RANK, VERSION) + conditions + " and ";
        return best + IN_ITEM + " union all " + best + IN_TAGS;
    }

    private static String conditions(BankFilter filter, Map<String, Object> values) {
        StringBuilder which = new StringBuilder();
        FILTERS.forEach((name, condition) -> {
            String value = filter.of(name);
            if (!value.isEmpty()) {
                boolean constant = name.equals("form") || name.equals("family");
                values.put(name, constant ? value.replace('-', '_').toUpperCase(Locale.ROOT) : value);
                which.append(condition);
            }
        });
        which.append(OWNERS.getOrDefault(filter.of("whose"), ""));
        if (!filter.of("level").isEmpty()) {
            Level level = Level.valueOf(filter.of("level").toUpperCase(Locale.ROOT));
            which.append(DIFFICULTY).append(">= :least").append(DIFFICULTY).append("< :beyond");
            values.put("least", level.from());
            values.put("beyond", level.to());
        }
        return which.toString();
    }

    private <T> NativeQuery<T> query(String sql, Class<T> type, Map<String, Object> values) {
        NativeQuery<T> query = database.unwrap(Session.class).createNativeQuery(sql, type);
        values.forEach(query::setParameter);
        return query;
    }

    private static BankItem item(Tuple row) {
        Item item = ItemJson.read(row.get("content", String.class));
        SetItem shown = SetItem.of(
                row.get("id", String.class), 0, item, null, Arrangements.tags(row.get("tags", String.class)));
        return new BankItem(
                shown.id(),
                shown.form(),
                shown.stem(),
                shown.key(),
                Level.of(item.origin().difficulty()).id(),
                shown.tags(),
                row.get("set", String.class),
                row.get("set_title", String.class),
                row.get("owner", String.class),
                row.get("article", String.class),
                row.get("article_title", String.class),
                row.get("language", String.class),
                row.get("licence", String.class),
                row.get("attribution", String.class),
                shown.sentence(),
                shown.of());
    }

    /** Sets that the person may copy into, the latest first. */
    @Transactional
    List<SetSummary> targets() {
        return own.page(person.viewer(), false, new Paging(1, SETS, SETS));
    }

    /**
     * Copies items that the person sees to the end of a set that the person may edit.
     *
     * @param twice whether also those whose facts the set asks already
     */
    @Transactional
    Copied copy(List<String> ids, String slug, boolean twice) {
        if (ids.isEmpty()) {
            throw new Problem(Status.BAD_REQUEST, messages.tick_first());
        }
        UUID viewer = person.viewer();
        QuestionSet to = sets.editable(slug, viewer).orElseThrow(NotFoundException::new);
        List<String> all = ids.stream().distinct().toList();
        List<String> chosen = twice ? all : copying.unasked(all, to);
        int copied = chosen.isEmpty() ? 0 : copying.items(chosen, to, viewer);
        if (to.isPublic()) {
            sharing.requireShowable(to);
        }
        return new Copied(to, copied, all.size() - copied);
    }
}
