/** Pages that show what has been learned: of a person, of a class, on the article itself. */
@NullMarked
package org.factloom.progress;

import org.jspecify.annotations.NullMarked;
