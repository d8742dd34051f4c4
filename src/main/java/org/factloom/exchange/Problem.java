package org.factloom.exchange;

/**
 * One thing that is wrong in a file.
 *
 * @param line where it stands, from 1; 0 where there are no lines
 * @param path which part of the file is meant, "items[3].key"; empty for the whole
 * @param message what is wrong and what to do
 */
public record Problem(int line, String path, String message) {

    /** "12: items[3].key: 'Basra' is not among the options", to be written after a file's name and a colon. */
    @Override
    public String toString() {
        return (line > 0 ? line + ": " : "") + (path.isEmpty() ? "" : path + ": ") + message;
    }
}
