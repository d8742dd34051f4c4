package org.factloom.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.factloom.fact.Family;
import org.factloom.item.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** The schema is for editors: it must agree with the reader. */
class SetSchemaTest {

    private static final Path QUESTIONS = Path.of("questions");

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static Set<ValidationMessage> violations(String yaml) {
        return violations("set.schema.json", yaml);
    }

    private static Set<ValidationMessage> violations(String schemaFile, String yaml) {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(QUESTIONS.resolve(schemaFile).toUri());
        LoadSettings settings =
                LoadSettings.builder().setSchema(new CoreSchema()).build();
        JsonNode tree = MAPPER.valueToTree(new Load(settings).loadFromString(yaml));
        return schema.validate(tree);
    }

    @Test
    void theShippedSetsAreOfTheForm() throws Exception {
        try (Stream<Path> files = Files.walk(QUESTIONS)) {
            for (Path file : files.filter(path -> path.toString().endsWith(GroundedSet.ENDING))
                    .filter(path -> !path.endsWith("topic.yaml"))
                    .toList()) {
                assertEquals(Set.of(), violations(Files.readString(file)), file.toString());
                GroundedSet.read(file);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"questions/iraq-1958-1990", "src/test/resources/across/quays"})
    void theFilesOfTopicsAreOfTheForm(String folder) throws Exception {
        assertEquals(Set.of(), violations("topic.schema.json", Files.readString(Path.of(folder, TopicFile.NAME))));
    }

    @Test
    void aTopicsItemNamesItsFacts() throws Exception {
        String topic = Files.readString(Path.of("src/test/resources/across/quays", TopicFile.NAME));
        assertFalse(violations("topic.schema.json", topic.replace("    fact: f-south-quay-opened\n", ""))
                .isEmpty());
    }

    @Test
    void everyFamilyAndFormIsOfTheForm() throws Exception {
        JsonNode definitions =
                MAPPER.readTree(QUESTIONS.resolve("set.schema.json").toFile()).at("/$defs");
        assertEquals(
                Arrays.stream(Family.values()).map(Family::id).toList(),
                texts(definitions.at("/fact/properties/family/enum")));
        assertEquals(
                Arrays.stream(Form.values()).map(Form::id).toList(),
                texts(definitions.at("/item/properties/form/enum")));
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    @Test
    void theExampleOfTheReadmeIsOfTheForm() throws Exception {
        String readme = Files.readString(QUESTIONS.resolve("README.md"));
        String yaml = readme.substring(readme.indexOf("```yaml\n") + 8, readme.lastIndexOf("```"))
                .replace("sha256: …", "sha256: " + "a".repeat(64));
        assertEquals(Set.of(), violations(yaml));
        assertEquals(12, QuestionSetReader.read("example", yaml).items().size());
    }

    @Test
    void whatTheWriterWritesIsOfTheForm() throws Exception {
        assertEquals(Set.of(), violations(QuestionSetWriter.write(QuestionSetWriterTest.set(Samples.ITEMS))));
        assertEquals(Set.of(), violations(QuestionSetReaderTest.HAND_WRITTEN));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "form: card | form: cart",
                "format: 1 | format: 2",
                "options: [Tarn, Old Port] | optoins: [Tarn, Old Port]",
                "options: [Tarn, Old Port] | options: [Tarn]",
                "options: [Tarn, Old Port] | options: Tarn",
                "key: false | key: maybe",
                "key: Ana Brod | back: Ana Brod",
                "key: Ana Brod | key: [Ana]",
                "events: [The | key: [The",
                "_____ | Tarn",
                "file: amber-rising.txt | file: ../amber-rising.txt",
                "sha256: a | sha256: x",
                "stem: Leader | difficulty: 2 #",
            })
    void whatTheReaderRefusesTheSchemaRefusesToo(String right, String wrong) throws Exception {
        String yaml = QuestionSetReaderTest.HAND_WRITTEN.replace(right, wrong);
        assertFalse(violations(yaml).isEmpty());
        assertThrows(MalformedSetException.class, () -> QuestionSetReader.read("x", yaml));
    }
}
