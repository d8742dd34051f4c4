/**
 * Item analysis: how good items are, by the marks of readers and by the marks of attempts, how far markers agree, and how sure that is. Computed from marks alone; what
 * cannot be said, as a divisor is 0, is null.
 */
@NullMarked
package org.factloom.statistics;

import org.jspecify.annotations.NullMarked;
