package org.factloom.item;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.factloom.fact.Entity;
import org.factloom.fact.Finding;
import org.factloom.fact.Value;

/** The writers of the forms that ask for a whole list of values. */
final class Lists {

    static final List<Writer> WRITERS = List.of(Lists::multipleResponse, Lists::recall, Lists::card);

    private static final List<String> NUMBERS =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

    private Lists() {}

    private static List<Item> multipleResponse(Finding finding, Material material) {
        List<String> wrong = new Distractors(material).of(finding);
        if (wrong.size() < 2 || finding.wording().question().isEmpty()) {
            return List.of();
        }
        List<String> keys = values(finding).stream().map(Value::text).toList();
        List<String> texts = new ArrayList<>(keys);
        texts.addAll(wrong);
        Collections.shuffle(texts, material.random("options " + finding.fact().id()));
        List<Item.Option> options = texts.stream()
                .map(text -> new Item.Option(
                        text,
                        keys.contains(text)
                                ? null
                                : material.sentenceOn(finding, text).orElse(null)))
                .toList();
        double closeness = Difficulty.closeness(
                values(finding).getFirst(),
                options.stream().filter(option -> !keys.contains(option.text())).toList());
        return List.of(new Item.MultipleResponse(
                Writer.origin(finding, Form.MULTIPLE_RESPONSE, closeness),
                finding.wording().question(),
                options,
                IntStream.range(0, texts.size())
                        .filter(i -> keys.contains(texts.get(i)))
                        .boxed()
                        .toList()));
    }

    private static List<Item> recall(Finding finding, Material material) {
        if (!isAskedForAll(finding)) {
            return List.of();
        }
        List<Item.Answer> answers = values(finding).stream()
                .map(value -> new Item.Answer(
                        value.text(),
                        material.reading()
                                .entities()
                                .find(value.text())
                                .map(Entity::aliases)
                                .orElse(List.of()),
                        value.type(),
                        List.of()))
                .toList();
        return List.of(new Item.Recall(Writer.origin(finding, Form.LIST), request(finding), answers));
    }

    private static List<Item> card(Finding finding, Material material) {
        return isAskedForAll(finding)
                ? List.of(new Item.Card(
                        Writer.origin(finding, Form.CARD),
                        request(finding),
                        finding.fact().value().text()))
                : List.of();
    }

    private static boolean isAskedForAll(Finding finding) {
        return !finding.wording().statement().isEmpty() && values(finding).size() < NUMBERS.size();
    }

    /** "Name the three headquarters of al-Ansar." */
    private static String request(Finding finding) {
        return finding.wording().stating(NUMBERS.get(values(finding).size()));
    }

    private static List<Value> values(Finding finding) {
        return finding.fact().value() instanceof Value.Several several ? several.values() : List.of();
    }
}
