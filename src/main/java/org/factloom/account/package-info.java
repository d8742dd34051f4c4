/** People, guests, roles, signing in and out, settings. */
@NullMarked
package org.factloom.account;

import org.jspecify.annotations.NullMarked;
