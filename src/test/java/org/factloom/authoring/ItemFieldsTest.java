package org.factloom.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.factloom.article.Article;
import org.factloom.article.PlainReader;
import org.factloom.authoring.ItemFields.Quote;
import org.factloom.authoring.ItemFields.Row;
import org.factloom.authoring.ItemReader.Ground;
import org.factloom.authoring.ItemReader.Read;
import org.factloom.exchange.ItemJson;
import org.factloom.exchange.QuestionSetFile;
import org.factloom.exchange.RandomSets;
import org.factloom.item.Form;
import org.factloom.item.Item;

/** An item in fields, and an item read from them. */
class ItemFieldsTest {

    private static final String TEXT =
            "= Kiln =\n\nThe kiln was built in 1701. It stood by the\nriver. It stood for long.\n";

    private final ItemReader reader = new ItemReader((FaultMessages) Proxy.newProxyInstance(
            FaultMessages.class.getClassLoader(),
            new Class<?>[] {FaultMessages.class},
            (_, method, _) -> method.getName()));

    @Provide
    Arbitrary<QuestionSetFile> sets() {
        return Arbitraries.longs().map(RandomSets::of);
    }

    @Property(tries = 200)
    void anItemIsReadAsItStandsInItsFields(@ForAll("sets") QuestionSetFile set) throws Exception {
        Article article = PlainReader.read("amber-rising", RandomSets.text());
        for (Item item : set.items()) {
            ItemFields fields = WrittenFields.of(item, List.of("a")).spacious();
            Read read = reader.read(fields, Ground.of(item), article);
            assertEquals(List.of(), List.copyOf(read.errors().all().entrySet()), item::toString);
            assertEquals(stripped(item), ItemJson.write(Objects.requireNonNull(read.item())));
        }
    }

    /** No text begins or ends with white space that a form would not keep. */
    private static String stripped(Item item) throws Exception {
        ObjectMapper exact = JsonMapper.builder()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .build();
        return ItemJson.write(
                ItemJson.read(strip(exact.readTree(ItemJson.write(item))).toString()));
    }

    private static JsonNode strip(JsonNode node) {
        switch (node) {
            case ObjectNode object ->
                object.fieldNames().forEachRemaining(name -> object.set(name, strip(object.get(name))));
            case ArrayNode array -> {
                for (int i = 0; i < array.size(); i++) {
                    array.set(i, strip(array.get(i)));
                }
            }
            default -> {}
        }
        return node.isTextual() ? new TextNode(node.textValue().strip()) : node;
    }

    private Read read(ItemFields fields) throws Exception {
        return reader.read(fields, Ground.fresh("i0000000000000001"), PlainReader.read("kiln", TEXT));
    }

    private static ItemFields of(Form form, String stem, String key, Row... rows) {
        ItemFields empty = ItemFields.empty(form);
        return new ItemFields(
                form,
                stem,
                "",
                key,
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                false,
                List.of(rows),
                empty.evidence(),
                "",
                "",
                "",
                "",
                "",
                "");
    }

    private void refused(String field, String why, ItemFields fields) throws Exception {
        Read read = read(fields);
        assertEquals(why, read.errors().on(field), () -> read.errors().all().toString());
        assertEquals(null, read.item());
    }

    @Example
    void faultsStandAtTheirFields() throws Exception {
        Row right = Row.of("a").right(true);
        Row b = Row.of("b");
        refused("stem", "no_stem", of(Form.CARD, " ", "x"));
        refused("stem", "too_long", of(Form.CARD, "x".repeat(1_001), "x"));
        refused("key", "no_key", of(Form.TYPED, "What?", " "));
        refused("key", "no_truth", of(Form.TRUE_FALSE, "It is so.", ""));
        refused("stem", "one_blank", of(Form.CLOZE, "No blank.", "x"));
        refused("stem", "one_blank", of(Form.CLOZE, "_____ and _____.", "x"));
        refused("rows", "no_right_option", of(Form.MULTIPLE_CHOICE, "Which?", "", Row.of("a"), b));
        refused("rows", "two_options", of(Form.MULTIPLE_CHOICE, "Which?", "", right));
        refused("row-2", "twice", of(Form.MULTIPLE_CHOICE, "Which?", "", right, b, b));
        refused(
                "row-1",
                "nothing_here",
                of(Form.MULTIPLE_CHOICE, "Which?", "", b, Row.of("").right(true)));
        refused("rows", "right_options", of(Form.MULTIPLE_RESPONSE, "Which?", "", right, b, Row.of("c")));
        refused("rows", "two_events", of(Form.ORDERING, "Order.", "", b));
        refused("row-0", "half_a_pair", of(Form.MATCHING, "Match.", "", b, b));
        refused("rows", "two_parts", of(Form.LIST, "Name all.", "", b));
        refused("row-1", "twice", of(Form.LIST, "Name all.", "", b, b));
        refused("key", "no_number", of(Form.NUMERIC, "How many?", "many"));
        refused("stem", "one_blank", of(Form.CLOZE_CHOICE, "No blank.", "", right, b));
    }

    @Example
    void pointsAreFromOneToAHundred() throws Exception {
        for (String points : List.of("0", "-1", "101", "1.5", "many")) {
            refused("points", "points", points(points));
        }
        assertEquals(
                7,
                Objects.requireNonNull(read(points(" 7 ")).item())
                        .origin()
                        .added()
                        .points());
    }

    private static ItemFields points(String points) {
        return new ItemFields(
                Form.CARD, "Front", "", "Back", "", "", "", "", "", "", "", "", false, List.of(), List.of(), "", points,
                "", "", "", "");
    }

    @Example
    void numbersAreReadAsPeopleWriteThem() throws Exception {
        for (String figures : List.of("1,200", "1200", "1 200", "-3.5", "−3.5", "0.25")) {
            Item.Numeric number = (Item.Numeric) Objects.requireNonNull(
                    read(of(Form.NUMERIC, "How many?", figures)).item());
            assertEquals(
                    figures.replace('−', '-').replaceAll("[, ]", ""),
                    number.key().toPlainString());
        }
        ItemFields fields = of(Form.NUMERIC, "How many?", "5");
        for (String share : List.of("100", "-1", "x")) {
            refused("tolerance", "tolerance", tolerance(fields, share));
        }
        assertEquals(
                0.05,
                ((Item.Numeric) Objects.requireNonNull(
                                read(tolerance(fields, "5 %")).item()))
                        .tolerance());
    }

    private static ItemFields tolerance(ItemFields of, String share) {
        return new ItemFields(
                of.form(), of.stem(), "", of.key(), "", "", "", "", "", share, "", "", false, List.of(), List.of(), "",
                "", "", "", "", "");
    }

    private Read quoted(String... words) throws Exception {
        List<Quote> quotes = new ArrayList<>();
        List.of(words).forEach(quote -> quotes.add(new Quote(quote, "")));
        return read(of(Form.CARD, "Front", "Back").with(List.of(), quotes));
    }

    @Example
    void evidenceIsFoundInTheArticleHoweverItsLinesBreak() throws Exception {
        Item item = Objects.requireNonNull(
                quoted("The kiln was built in 1701.", "stood by  the river").item());
        assertEquals("stood by the\nriver", item.origin().evidence().get(1).text());
        assertEquals("not_in_article", quoted("The oven").errors().on("quote-0"));
        Read twice = quoted("", "It stood");
        assertEquals("which_words", twice.errors().on("quote-1"));
        List<Quotations.Place> places = Objects.requireNonNull(twice.places().get("quote-1"));
        assertEquals(2, places.size());
        Read chosen = read(of(Form.CARD, "Front", "Back")
                .with(List.of(), List.of(new Quote("It stood", places.get(1).id()))));
        assertEquals(
                TEXT.lastIndexOf("It stood"),
                Objects.requireNonNull(chosen.item())
                        .origin()
                        .evidence()
                        .getFirst()
                        .span()
                        .start());
    }

    @Example
    void anotherFormTakesOverWhatItCan() throws Exception {
        ItemFields typed = of(Form.TYPED, "What was built in 1701?", "The kiln");
        ItemFields choice = typed.as(Form.MULTIPLE_CHOICE);
        assertEquals(List.of(Row.of("The kiln").right(true)), choice.rows());
        ItemFields options =
                choice.with(List.of(Row.of("The mill"), Row.of("The kiln").right(true)), List.of());
        assertEquals("The kiln", options.as(Form.CARD).key());
        assertTrue(options.as(Form.CARD).as(Form.MULTIPLE_CHOICE).rows().containsAll(options.rows()));
    }

    @Example
    void eventsTakeTheirFactsAlong() {
        Item.Origin origin = new Item.Origin("i1", List.of("fa", "fb"), List.of(), Item.Origin.HAND, 0.5);
        Item before = new Item.Ordering(origin, "Order.", List.of(new Item.Event("a", ""), new Item.Event("b", "")));
        Item moved = new Item.Ordering(origin, "Order.", List.of(new Item.Event("b", ""), new Item.Event("c", "")));
        assertEquals(List.of("fb", "fa"), FactOrder.of(before, moved).origin().facts());
        Item fewer = new Item.Card(origin, "Order.", "a");
        assertEquals(1, FactOrder.of(before, fewer).origin().facts().size());
    }
}
