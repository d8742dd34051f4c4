package org.factloom.authoring;

import java.util.List;

/**
 * What two people wrote of one item at the same time.
 *
 * @param mine the editor with what the person wrote, of the version that is the latest now
 * @param theirs the latest version
 * @param fields from theirs to mine
 */
record ConflictView(EditorView mine, ItemHistory.Version theirs, List<Compared> fields) {}
