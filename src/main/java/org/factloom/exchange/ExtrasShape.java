package org.factloom.exchange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.factloom.item.Extras;
import org.factloom.item.Extras.Picture;

/** What a person added to an item, as it stands in a set's file; what is as usual is left out. */
final class ExtrasShape {

    static final List<String> KEYS = List.of("explanation", "points", "picture");

    private ExtrasShape() {}

    static void write(Extras extras, ObjectNode node) {
        if (!extras.explanation().isEmpty()) {
            node.put("explanation", extras.explanation());
        }
        if (extras.points() != Extras.NONE.points()) {
            node.put("points", extras.points());
        }
        Picture picture = extras.picture();
        if (picture != null) {
            node.putObject("picture").put("file", picture.name()).put("alternative", picture.alternative());
        }
    }

    static Extras read(Cursor at) {
        double points = at.has("points") ? at.number("points").doubleValue() : Extras.NONE.points();
        if (points <= 0 || points > Extras.MOST_POINTS) {
            at.at("points").wrong("must be more than 0 and at most " + Extras.MOST_POINTS);
        }
        Picture picture = null;
        if (at.has("picture")) {
            Cursor in = at.at("picture");
            in.only(List.of("file", "alternative"));
            picture = new Picture(in.text("file"), in.text("alternative"));
            if (!picture.name().isEmpty() && !picture.name().matches(Picture.NAME)) {
                in.at("file").wrong("must be 16 hexadecimal digits and .png, .jpg, .webp or .gif");
            }
        }
        return new Extras(at.textOr("explanation", ""), points, picture);
    }
}
