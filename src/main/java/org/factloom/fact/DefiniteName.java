package org.factloom.fact;

import java.util.regex.Pattern;

/** Names that stand with "the" in a sentence: "the University of Sofia", "the Democratic Party", "the North Sea"; but "Harvard University". */
final class DefiniteName {

    private static final Pattern WITH_THE = Pattern.compile(
            "(?:University|College|Academy|Institute|Institution|School|Conservatory|Faculty|Museum|House|Parliament|"
                    + "Government|Ministry|Department|Bank|Bay|Gulf|Strait|Sea|Isle|Order|Battle|Siege|Kingdom|Republic|"
                    + "Church|Society|Association|Federation|Union|Legislature|Assembly|Council|Duke|Firth|River) (?:of |for )?.*"
                    + "|.* (?:Institute|School) of .*"
                    + "|.* (?:Party|Union|Alliance|Front|Army|Navy|Force|Forces|Corps|Guard|Marines|Sea|Ocean|River|"
                    + "Estuary|Gulf|Channel|Canal|Mountains|Alps|Range|Islands|Desert|Peninsula|Delta|dynasty|Dynasty|War|Wars|"
                    + "Kingdom|States|Republic|Union|Emirates|Netherlands|Association|Federation|Society|Committee|Assembly|"
                    + "Council|Commission|Academy|Foundation|Institute|Front|insurgency|rebellion|revolution|campaign|uprising)"
                    + "|(?:Himalayas?|Alps|Andes|Pyrenees|Carpathians|Netherlands|Philippines|Bahamas|Gambia|Maldives|Vatican|Congo"
                    + "|Nile|Danube|Rhine|Thames|Amazon|Ganges|Mississippi|Volga|Euphrates|Tigris|Rocky Mountains|Holocaust|Crusades)");

    private DefiniteName() {}

    /** False for what brings its own: "The Hague". */
    static boolean takesThe(String name) {
        return !name.startsWith("The ") && WITH_THE.matcher(name).matches();
    }
}
