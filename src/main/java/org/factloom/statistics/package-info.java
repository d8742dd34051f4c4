/** Item analysis: facility, discrimination and the rest, computed from marks alone. */
@NullMarked
package org.factloom.statistics;

import org.jspecify.annotations.NullMarked;
