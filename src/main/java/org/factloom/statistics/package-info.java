/** Item analysis: how good items are by the marks of readers, how far markers agree, and how sure that is. Computed from marks alone. */
@NullMarked
package org.factloom.statistics;

import org.jspecify.annotations.NullMarked;
