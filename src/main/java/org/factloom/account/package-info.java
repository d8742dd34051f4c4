/** People, guests and roles, signing in and out, mail and invitations, the log of what was done, export and erasure, settings of the installation. Imports only {@code web}; features tell it what they hold of people. */
@NullMarked
package org.factloom.account;

import org.jspecify.annotations.NullMarked;
