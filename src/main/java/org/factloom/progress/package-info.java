/** Pages that show what has been learned, of a person, of a class and on the article itself, how good questions and rules are, and what goes on in an assignment now. Reads what the features below store, and stores nothing. */
@NullMarked
package org.factloom.progress;

import org.jspecify.annotations.NullMarked;
