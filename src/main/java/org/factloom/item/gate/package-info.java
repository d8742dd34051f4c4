/** What an item must pass before anybody sees it: one class per rule. A gate drops an item, it never repairs one. */
@NullMarked
package org.factloom.item.gate;

import org.jspecify.annotations.NullMarked;
