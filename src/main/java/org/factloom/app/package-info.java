/** On top of all: the entry point, the command line, the embedded database, and loading at start. Nothing imports it. */
@NullMarked
package org.factloom.app;

import org.jspecify.annotations.NullMarked;
