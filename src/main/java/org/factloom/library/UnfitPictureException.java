package org.factloom.library;

/** A picture that is not taken, with what is wrong and what to do. */
public class UnfitPictureException extends Exception {

    private static final long serialVersionUID = 1L;

    UnfitPictureException(String message) {
        super(message);
    }

    static UnfitPictureException damaged() {
        return new UnfitPictureException(
                "the picture is damaged or of a rare kind: open it in a picture program and save it again as PNG or JPEG");
    }

    static UnfitPictureException animated() {
        return new UnfitPictureException(
                "the picture moves, and a question needs one that stands still: save one frame of it");
    }
}
