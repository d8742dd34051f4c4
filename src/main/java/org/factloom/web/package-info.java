/** The ground of all features: layout, headers, errors, paging. Knows no feature, and nothing of the core. */
@NullMarked
package org.factloom.web;

import org.jspecify.annotations.NullMarked;
