package org.factloom.authoring;

import org.factloom.item.Item;

/** What came of saving. */
sealed interface EditOutcome {

    /**
     * It is what the person wrote.
     *
     * @param number the place of the item in the set, from 1; 0 where it was taken out
     */
    record Saved(int number) implements EditOutcome {}

    /**
     * It cannot be saved.
     *
     * @param view the page again, with what is wrong
     */
    record Wrong(EditorView view) implements EditOutcome {}

    /**
     * Somebody else saved a version meanwhile.
     *
     * @param view the page again, of that version
     * @param theirs what that says
     * @param mine what was sent
     */
    record Overtaken(EditorView view, Item theirs, Item mine) implements EditOutcome {}
}
