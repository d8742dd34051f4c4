package org.factloom.article;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** How long reading a PDF may take: {@link #check} throws once it has taken longer. */
final class PdfLimit {

    /** For the first pages, in milliseconds. */
    private static final long FEW_PAGES = 4_000;

    /** In milliseconds; a page of text takes a third of it at most. */
    private static final long PER_PAGE = 30;

    /** Says what a PDF has too much of, as a whole message. */
    static final class ExceededException extends IOException {

        private static final long serialVersionUID = 1;

        ExceededException(String message) {
            super(message);
        }
    }

    private final long end;

    PdfLimit(long milliseconds) {
        end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(milliseconds);
    }

    static PdfLimit ofPages(int pages) {
        return new PdfLimit(FEW_PAGES + PER_PAGE * pages);
    }

    void check() throws ExceededException {
        if (System.nanoTime() - end > 0) {
            throw new ExceededException("the PDF takes too long to read: split it, or save its text in another form");
        }
    }

    static ExceededException tooLarge() {
        return new ExceededException(
                "the PDF unpacks to far more than its size: it is refused, because it could fill the memory");
    }
}
