package org.factloom.library;

/** A picture that is not taken, with what is wrong and what to do. */
public class UnfitPictureException extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean busy;

    UnfitPictureException(String message) {
        this(message, false);
    }

    private UnfitPictureException(String message, boolean busy) {
        super(message);
        this.busy = busy;
    }

    /** Nothing is wrong with it, but others are being decoded. */
    static UnfitPictureException later() {
        return new UnfitPictureException("other pictures are being read: try again in a moment", true);
    }

    public boolean isBusy() {
        return busy;
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
