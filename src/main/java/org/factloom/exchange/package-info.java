/** Question sets as files: the form of {@code questions/}, the JSON of the command line and of the database, marking sheets. No database and no HTTP. */
@NullMarked
package org.factloom.exchange;

import org.jspecify.annotations.NullMarked;
