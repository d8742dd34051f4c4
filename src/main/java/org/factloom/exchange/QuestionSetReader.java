package org.factloom.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.factloom.fact.Evidence;
import org.factloom.fact.Fact;
import org.factloom.item.Form;
import org.factloom.item.Item;
import org.factloom.item.Item.Origin;

/** Reads question sets, and says everything that is wrong with one, each with line and path. */
public final class QuestionSetReader {

    static final int FORMAT = 1;

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final Pattern FILE = Pattern.compile("[^/\\\\\\p{Cntrl}]+\\.txt");
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");
    private static final Pattern WEB = Pattern.compile("https?://[^\\s\"<>\\\\]+");

    private static final QuestionSetFile NOTHING = new QuestionSetFile(
            "", new ArticleEntry("", "", "", ArticleEntry.ENGLISH, null, null, null), List.of(), List.of());

    private final String slug;
    private final Map<String, Fact> facts = new LinkedHashMap<>();
    private final Map<String, String> paths = new HashMap<>();

    private QuestionSetReader(String slug) {
        this.slug = slug;
    }

    /**
     * Reads a set by itself, without its article.
     *
     * @param slug the name of its file without the ending; ids that the file leaves out are made of it
     */
    public static QuestionSetFile read(String slug, String yaml) throws MalformedSetException {
        Cursor root = YamlText.read(yaml);
        QuestionSetFile set = read(slug, root);
        if (root.problems().count() > 0) {
            throw new MalformedSetException(root.problems().all());
        }
        return set;
    }

    /** Reads what can be read of a set; what is wrong is in the problems of {@code root}. */
    static QuestionSetFile read(String slug, Cursor root) {
        return new QuestionSetReader(slug).set(root);
    }

    private QuestionSetFile set(Cursor root) {
        if (!root.node().isObject() && root.problems().count() > 0) {
            return NOTHING;
        }
        root.only(List.of("format", "title", "article", "sections", "facts", "items"));
        String format = root.text("format");
        if (!format.isEmpty() && !format.equals(String.valueOf(FORMAT))) {
            root.at("format").wrong("'" + format + "' is not a form that this version reads: write " + FORMAT);
        }
        ArticleEntry article = article(root.at("article"));
        ArrangementShape arrangement = new ArrangementShape();
        arrangement.readSections(root);
        root.each("facts").forEach(this::declare);
        List<Item> items = new ArrayList<>();
        List<Fact> ownFacts = new ArrayList<>();
        for (Cursor at : root.each("items")) {
            int before = at.problems().count();
            Item item = item(at);
            items.add(item);
            arrangement.readPlace(item.id(), at);
            if (at.problems().count() == before && HandWritten.hasOwnFact(item)) {
                ownFacts.add(HandWritten.ownFact(article.title(), item));
            }
        }
        ownFacts.forEach(fact -> facts.putIfAbsent(fact.id(), fact));
        return new QuestionSetFile(root.text("title"), article, List.copyOf(facts.values()), items, arrangement.read());
    }

    /**
     * Reads items of a topic's file, which declares no facts.
     *
     * @param topic the name of its folder; ids that the file leaves out are made of it
     * @param facts those that the sets of the topic state, their evidence named as that of its article
     */
    static List<Item> itemsAcross(String topic, List<Cursor> items, Stream<Fact> facts) {
        QuestionSetReader reader = new QuestionSetReader(topic);
        facts.forEach(fact -> reader.facts.put(fact.id(), fact));
        return items.stream().map(reader::itemOfTopic).toList();
    }

    private Item itemOfTopic(Cursor at) {
        if (ItemShape.facts(at).isEmpty()) {
            at.at("fact").wrong("is missing: an item across articles names the facts of their sets that it asks");
        }
        ArrangementShape.KEYS.stream().filter(at::has).forEach(key -> at.at(key)
                .wrong("leave it out: items across articles are not grouped"));
        return item(at);
    }

    private static ArticleEntry article(Cursor at) {
        at.only(List.of("file", "title", "sha256", "language", "source", "licence", "attribution"));
        return new ArticleEntry(
                matching(at, "file", FILE, "must be the name of a .txt file beside this one"),
                at.text("title"),
                matching(at, "sha256", SHA256, "must be 64 hexadecimal digits, as sha256sum prints them"),
                at.has("language")
                        ? matching(at, "language", LANGUAGE, "must be a language tag like en or ar")
                        : ArticleEntry.ENGLISH,
                at.has("source") ? matching(at, "source", WEB, "must be an http or https address") : null,
                at.textOrNull("licence"),
                at.textOrNull("attribution"));
    }

    private static String matching(Cursor owner, String key, Pattern form, String message) {
        String written = owner.text(key);
        if (written.isEmpty() || form.matcher(written).matches()) {
            return written;
        }
        owner.at(key).wrong(message);
        return "";
    }

    private void declare(Cursor at) {
        Fact fact = FactShape.read(at);
        id(at, fact.id());
        facts.putIfAbsent(fact.id(), fact);
    }

    private Item item(Cursor at) {
        List<String> asked = ItemShape.facts(at);
        String id = at.has("id") ? at.text("id") : derivedId(at);
        id(at, id);
        String rule = at.textOr("rule", Origin.HAND);
        if (asked.isEmpty() && !rule.equals(Origin.HAND)) {
            at.at("fact").wrong("is missing: an item that was written by a rule names the fact that it asks");
        }
        for (String fact : asked) {
            if (!facts.containsKey(fact) && !fact.isEmpty()) {
                at.at("fact").wrong("'" + fact + "' is not declared under facts");
            }
        }
        if (Set.copyOf(asked).size() < asked.size()) {
            at.at("fact").wrong("names the same fact twice");
        }
        List<Evidence> evidence =
                at.has("evidence") ? FactShape.readEvidence(at) : QuestionSetWriter.evidenceOf(asked, facts);
        List<String> of = asked.isEmpty() ? List.of(HandWritten.factId(id)) : asked;
        return ItemShape.read(at, new Origin(id, of, evidence, rule, ItemShape.difficulty(at), AddedShape.read(at)));
    }

    private String derivedId(Cursor at) {
        // what is wrong with form and stem is noted where the item itself is read
        Cursor silent = new Cursor(at.node(), at.path(), new Problems(Map.of()));
        return HandWritten.itemId(slug, FactShape.oneOf(silent.at("form"), Form.values()), silent.textOr("stem", ""));
    }

    private void id(Cursor at, String id) {
        if (id.isEmpty()) {
            return;
        }
        if (!ID.matcher(id).matches()) {
            at.at("id").wrong("'" + id + "' is no id: write letters, digits, '.', '_' and '-', at most 64");
        }
        String first = paths.putIfAbsent(id, at.path());
        if (first != null) {
            at.at("id")
                    .wrong(
                            at.has("id")
                                    ? "'" + id + "' is already the id of " + first
                                    : "the same form and stem as " + first + ": give one of the two an id");
        }
    }
}
