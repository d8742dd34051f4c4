/** Who may do what: every route for everybody. {@link org.factloom.access.AccessMatrixTest} tells how to add a route. */
@NullMarked
package org.factloom.access;

import org.jspecify.annotations.NullMarked;
