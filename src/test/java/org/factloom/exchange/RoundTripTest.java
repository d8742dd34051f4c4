package org.factloom.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.factloom.item.Item;

/** Whatever a set says stands in its file, and is read from there again. */
class RoundTripTest {

    @Provide
    Arbitrary<QuestionSetFile> sets() {
        return Arbitraries.longs().map(RandomSets::of);
    }

    @Property(tries = 300)
    void aSetIsReadAsItWasWritten(@ForAll("sets") QuestionSetFile set) throws Exception {
        String yaml = QuestionSetWriter.write(set);
        QuestionSetFile read = QuestionSetReader.read("amber-rising", yaml);
        assertEquals(set, read);
        assertEquals(yaml, QuestionSetWriter.write(read));
    }

    @Property(tries = 100)
    void anItemIsReadAsItIsStored(@ForAll("sets") QuestionSetFile set) {
        for (Item item : set.items()) {
            assertEquals(item, ItemJson.read(ItemJson.write(item)));
        }
    }

    @Property(tries = 30)
    void anArchiveHoldsWhatWasPutIntoIt(@ForAll("sets") QuestionSetFile set) throws Exception {
        String yaml = QuestionSetWriter.write(set);
        byte[] zip = Archives.of(Map.of("a.yaml", yaml.getBytes(StandardCharsets.UTF_8)));
        assertEquals(yaml, new String(SetArchive.read(zip).get("a.yaml"), StandardCharsets.UTF_8));
    }
}
