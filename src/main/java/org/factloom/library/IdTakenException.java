package org.factloom.library;

/** An id of a set belongs to something else, so that what people know of it would be mixed up. */
class IdTakenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    IdTakenException(String message) {
        super(message);
    }
}
