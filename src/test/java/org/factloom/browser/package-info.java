/** A real browser for tests: {@link org.factloom.browser.Chromium} starts it, {@link org.factloom.browser.Axe} and {@link org.factloom.browser.Watch} look over its shoulder. */
@NullMarked
package org.factloom.browser;

import org.jspecify.annotations.NullMarked;
