package org.factloom.item;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.factloom.article.Article;
import org.factloom.article.MalformedArticleException;
import org.factloom.article.PlainReader;
import org.factloom.fact.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose surname alone is an answer. */
class SurnameTest {

    private static List<String> surname(String name, String text) {
        try {
            Article article = PlainReader.read("revolt", "= Revolt =\n\n" + text + "\n");
            return Surname.of(new Value.Person(name), article).toList();
        } catch (MalformedArticleException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Hazim Jawad, Jawad",
        "Aziz al-Hajj, al-Hajj",
        "Gamal Abdel Nasser Hussein, Hussein",
        "Leonardo da Vinci, Vinci",
        "Flannery O’Connor, O’Connor"
    })
    void aSurnameThatOnlyOneHas(String name, String surname) {
        assertEquals(List.of(surname), surname(name, name + " was the secretary. Then " + name + " fled."));
    }

    @ParameterizedTest
    @CsvSource({
        "Habib",
        "Elizabeth II",
        "Martin Luther King Jr.",
        "Joan of Arc",
        "Alexander the Great",
        "Abd al-Karim",
        "Ibn Khaldun",
        "Ho Xi"
    })
    void whatIsNoSurname(String name) {
        assertEquals(List.of(), surname(name, name + " was the secretary."));
    }

    @ParameterizedTest
    @CsvSource({
        "'Abdul Salam Arif was president. Abdul Rahman Arif followed.'",
        "'Abdul Salam Arif was president. The town of Arif fell.'",
        "'Abdul Salam Arif was president. Arif fell.'"
    })
    void notWhereItStandsWithoutTheRestOfTheName(String text) {
        assertEquals(List.of(), surname("Abdul Salam Arif", text));
    }

    @Test
    void theShippedSetAcceptsIt() {
        assertTrue(Seeds.items(Seeds.REVOLT)
                .filter(Item.Typed.class::isInstance)
                .map(item -> ((Item.Typed) item).answer())
                .filter(answer -> answer.key().equals("Hazim Jawad"))
                .allMatch(answer -> answer.accepted().contains("Jawad")));
    }
}
