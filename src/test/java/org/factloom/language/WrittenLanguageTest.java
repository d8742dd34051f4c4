package org.factloom.language;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.factloom.article.ArticleFile;
import org.factloom.article.MalformedArticleException;
import org.factloom.article.PlainReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenLanguageTest {

    static List<Path> english() throws IOException {
        try (Stream<Path> shipped = Files.walk(Path.of("questions"));
                Stream<Path> others = Files.walk(Path.of("src/test/resources/articles"))) {
            return Stream.concat(shipped, others)
                    .filter(file -> file.toString().matches(".*\\.(txt|html)"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("english")
    void englishIsRead(Path file) throws Exception {
        WrittenLanguage.requireEnglish(ArticleFile.read(file));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            French | La Tarn est une rivière du sud de la France. Elle prend sa source au mont Lozère et se jette dans la Garonne près de Moissac.
            German | Der Tarn ist ein Fluss in Südfrankreich. Er entspringt am Mont Lozère und mündet nach etwa 380 Kilometern in die Garonne.
            Spanish | El Tarn es un río del sur de Francia. Nace en el monte Lozère y desemboca en el río Garona después de recorrer 380 kilómetros.
            Dutch | De Tarn is een rivier in het zuiden van Frankrijk. Zij ontspringt op de Mont Lozère en mondt bij Moissac uit in de Garonne.
            Italian | Il Tarn è un fiume del sud della Francia. Nasce dal monte Lozère e si getta nella Garonna dopo un percorso di circa 380 chilometri.
            Arabic | تارن هو نهر يقع في جنوب فرنسا وينبع من جبل لوزير ويصب في نهر الجارون بعد أن يقطع مسافة ثلاثمائة وثمانين كيلومترا.
            Russian | Тарн — река на юге Франции, правый приток Гаронны. Она берёт начало на горе Лозер и протекает через несколько департаментов.
            Chinese | 塔恩河是法国南部的一条河流,发源于洛泽尔山,流经米约和阿尔比,在穆瓦萨克附近注入加龙河,全长三百八十公里。它的峡谷很深,每年夏天都有许多游客来这里划船和登山,桥梁是世界上最高的。
            """)
    void otherLanguagesAreNamed(String language, String text) {
        var e = assertThrows(MalformedArticleException.class, () -> require(text));
        assertEquals("the text is in " + language + "; Factloom reads English", e.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Julia Kristeva",
                "Ahmed Hassan al-Bakr, Salih Mahdi Ammash, Hardan al-Tikriti, Khalid Ahmad Zaki, Aziz al-Hajj",
                "Canis lupus familiaris, Canis lupus dingo, Canis latrans, Vulpes vulpes, Lycaon pictus",
                "Rennes – Nantes – Angers – Le Mans – Laval: 1852–1863.",
                "Born in Sulaymaniyah. Died in Baghdad."
            })
    void namesAndShortTextsAreNotRefused(String text) {
        assertDoesNotThrow(() -> require(text));
    }

    private static void require(String text) throws MalformedArticleException {
        WrittenLanguage.requireEnglish(PlainReader.read("tarn", "= Tarn =\n\n" + text + "\n"));
    }
}
