package org.factloom.exchange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.factloom.item.Added;
import org.factloom.item.Added.Picture;
import org.jspecify.annotations.Nullable;

/** What a person adds to an item, as it stands in a set's file; what is as usual is left out. */
final class AddedShape {

    static final List<String> KEYS = List.of("explanation", "points", "picture");

    private AddedShape() {}

    static void write(Added added, ObjectNode node) {
        if (!added.explanation().isEmpty()) {
            node.put("explanation", added.explanation());
        }
        if (added.points() != Added.NONE.points()) {
            node.put("points", added.points());
        }
        Picture picture = added.picture();
        if (picture != null) {
            node.putObject("picture").put("file", picture.name()).put("alternative", picture.alternative());
        }
    }

    static Added read(Cursor at) {
        return new Added(
                at.textOr("explanation", ""), points(at), at.has("picture") ? picture(at.at("picture")) : null);
    }

    private static int points(Cursor at) {
        if (!at.has("points")) {
            return Added.NONE.points();
        }
        int before = at.problems().count();
        int points = at.wholeNumber("points");
        if (at.problems().count() == before && (points < 1 || points > Added.MOST_POINTS)) {
            at.at("points").wrong("must be a whole number from 1 to " + Added.MOST_POINTS);
        }
        return points;
    }

    private static @Nullable Picture picture(Cursor at) {
        at.only(List.of("file", "alternative"));
        if (!at.node().isObject()) {
            return null;
        }
        Picture picture = new Picture(at.text("file"), at.text("alternative"));
        if (!picture.name().isEmpty() && !Picture.NAME.matcher(picture.name()).matches()) {
            at.at("file")
                    .wrong(
                            "must be the SHA-256 of the picture in 64 hexadecimal digits, as sha256sum prints it, and .png or .jpg");
        }
        return picture;
    }
}
