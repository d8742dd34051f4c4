package org.factloom.library;

import java.io.IOException;

/** A page that cannot or may not be fetched; the message says why and what to do. */
public final class UnreachablePageException extends IOException {

    private static final long serialVersionUID = 1L;

    UnreachablePageException(String message) {
        super(message);
    }
}
