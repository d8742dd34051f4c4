package org.factloom.fact;

import static org.factloom.fact.Boxes.assertSays;
import static org.factloom.fact.Boxes.find;
import static org.factloom.fact.Boxes.read;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Boxes about nature: how what they say of an animal, an element, a river, a mountain is worded. */
class InfoboxNatureTest {

    @Test
    void anAnimalIsCommonWithinASentence() {
        List<Finding> fox = read("Red fox", """
                {{Taxobox
                | status = LC
                | regnum = [[Animal]]ia
                | ordo = [[Carnivora]]
                | familia = [[Canidae]]
                | genus = ''[[Vulpes]]''
                | binomial = ''Vulpes vulpes''
                | binomial_authority = ([[Carl Linnaeus|Linnaeus]], 1758)
                }}
                The '''red fox''' is the largest of the true foxes. It is known that the red fox hunts alone.
                """);
        assertSays(
                fox,
                "ordo",
                "To which order does the red fox belong?",
                "The order to which the red fox belongs is Carnivora.");
        assertSays(
                fox,
                "familia",
                "To which family does the red fox belong?",
                "The family to which the red fox belongs is Canidae.");
        assertSays(
                fox,
                "status",
                "What is the conservation status of the red fox?",
                "The conservation status of the red fox is Least Concern.");
    }

    @Test
    void anElementMeltsAboveZeroOrInKelvins() {
        List<Finding> oxygen = read("Oxygen", """
                {{Infobox element
                |symbol=O |number=8 |block=p
                |melting point K=54.36 |melting point C=−218.79
                |discovered by=[[Carl Wilhelm Scheele]] |discovery date=1771
                }}
                '''Oxygen''' is a chemical element. Plants release oxygen.
                """);
        assertSays(
                oxygen,
                "melting_point_k",
                "What is the melting point of oxygen, in kelvins?",
                "The melting point of oxygen is 54.36 kelvins.");
        assertSays(
                oxygen,
                "block",
                "In which block of the periodic table is oxygen?",
                "In the periodic table, the block of oxygen is p-block.");
        List<Finding> tin = read("Tin", """
                {{Infobox element
                |symbol=Sn |number=50
                |melting point K=505.08 |melting point C=231.93
                }}
                '''Tin''' is a chemical element.
                """);
        assertSays(
                tin,
                "melting_point",
                "What is the melting point of Tin, in degrees Celsius?",
                "The melting point of Tin is 231.93 degrees Celsius.");
        assertTrue(find(tin, "melting_point_k").isEmpty());
    }

    @Test
    void aRiverRisesAndFlows() {
        List<Finding> elbe = read("Elbe", """
                {{Infobox river
                | source1_location = [[Giant Mountains]], [[Czech Republic]]
                | mouth = [[North Sea]]
                | length = {{convert|1112|km|mi|abbr=on}}
                }}
                The '''Elbe''' is a river of Central Europe. The Elbe is navigable.
                """);
        assertSays(
                elbe, "length", "How long is the Elbe, in kilometres?", "The length of the Elbe is 1,112 kilometres.");
        assertSays(elbe, "mouth", "Into what does the Elbe flow?", "The Elbe flows into the North Sea.");
        assertSays(
                elbe,
                "source_location",
                "Where does the Elbe rise?",
                "The place where the Elbe rises is the Giant Mountains.");
    }

    @Test
    void aMountainIsClimbed() {
        List<Finding> peak = read("Matterhorn", """
                {{Infobox mountain
                | elevation_m = 4478
                | prominence_m = 1042
                | range = [[Pennine Alps]]
                | first_ascent = 14 July 1865 by [[Edward Whymper]]
                }}
                The '''Matterhorn''' is a mountain of the Alps.
                """);
        assertSays(
                peak,
                "elevation_m",
                "How high is the Matterhorn, in metres?",
                "The height of the Matterhorn is 4,478 metres.");
        assertSays(
                peak,
                "first_ascent",
                "On what date was the Matterhorn first climbed?",
                "The Matterhorn was first climbed on 14 July 1865.");
    }
}
