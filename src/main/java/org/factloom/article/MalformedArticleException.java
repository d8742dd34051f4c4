package org.factloom.article;

/** An article that cannot be read: what is wrong, and in which line. */
public class MalformedArticleException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;

    /**
     * @param line the line that is wrong, from 1
     * @param message what is wrong and what to do, without the file's name
     */
    public MalformedArticleException(int line, String message) {
        super(message);
        this.line = line;
    }

    /** The line that is wrong, from 1. */
    public int line() {
        return line;
    }
}
