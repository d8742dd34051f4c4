package org.factloom.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The page of an exam, as far as answering needs it.
 *
 * @param token against forged requests
 */
record ExamPage(String token, List<Question> questions) {

    private static final List<String> TYPED =
            List.of("1968", "Baghdad", "the marshes", "June 1968", "12", "Khalid Zaki");

    /**
     * A question.
     *
     * @param form as the page names it, "multiple-choice"
     * @param left how many sides have to be matched; otherwise 0
     * @param shown how many options, events, entries or right sides it has
     */
    record Question(int number, String form, int left, int shown) {

        /** What somebody might answer, as JSON; always something that can be an answer. */
        String answer(Random chance) {
            return switch (form) {
                case "true-false", "multiple-choice", "cloze-choice" -> "{\"choice\": " + chance.nextInt(shown) + "}";
                case "multiple-response" ->
                    "{\"choices\": " + drawn(chance).subList(0, 1 + chance.nextInt(shown)) + "}";
                case "matching" -> "{\"pairs\": " + drawn(chance).subList(0, left) + "}";
                case "ordering" -> "{\"order\": " + drawn(chance) + "}";
                case "list" ->
                    IntStream.range(0, shown)
                            .mapToObj(_ -> "\"" + typed(chance) + "\"")
                            .collect(Collectors.joining(", ", "{\"texts\": [", "]}"));
                default -> "{\"text\": \"" + typed(chance) + "\"}";
            };
        }

        private static String typed(Random chance) {
            return TYPED.get(chance.nextInt(TYPED.size()));
        }

        private List<Integer> drawn(Random chance) {
            List<Integer> all =
                    new ArrayList<>(IntStream.range(0, shown).boxed().toList());
            Collections.shuffle(all, chance);
            return all;
        }
    }

    static ExamPage read(String html) {
        Document page = Jsoup.parse(html);
        return new ExamPage(
                token(page),
                page.select("form[data-question]").stream()
                        .map(ExamPage::question)
                        .toList());
    }

    /** The token in the first form of any page. */
    static String token(String html) {
        return token(Jsoup.parse(html));
    }

    private static String token(Document page) {
        return page.expectFirst("input[name=csrf-token]").attr("value");
    }

    private static Question question(Element form) {
        String name = form.attr("data-form");
        int shown =
                switch (name) {
                    case "matching" ->
                        form.expectFirst("select[name=right]").select("option").size() - 1;
                    case "ordering" -> form.select("input[name=event]").size();
                    case "list" -> form.select("input[name=entry]").size();
                    default ->
                        form.select("input[name=choice], input[name=choices]").size();
                };
        return new Question(
                Integer.parseInt(form.attr("data-question")),
                name,
                form.select("select[name=right]").size(),
                shown);
    }
}
