package org.factloom.account;

import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What administrators choose for all.
 *
 * @param contact whom to ask for help; empty for nobody
 * @param signUp whether people make accounts themselves
 * @param guests whether whoever has no account may answer
 * @param teachers whether people sign up as teachers
 * @param zone of whoever has chosen none
 * @param guestDays after which guests are erased who were not there since; null for never
 * @param classMonths after which the students of a class that is put away are taken out of it; null for never
 * @param auditYears after which entries of the audit log are deleted; null for never
 */
record InstallationSettings(
        String name,
        String contact,
        boolean signUp,
        boolean guests,
        boolean teachers,
        Optional<ZoneId> zone,
        @Nullable Integer guestDays,
        @Nullable Integer classMonths,
        @Nullable Integer auditYears) {

    static final int LONGEST_NAME = 40;
    static final int LONGEST_CONTACT = 200;
    static final int FEWEST_GUEST_DAYS = 30;
    static final int MOST_GUEST_DAYS = 3650;
    static final int MOST_CLASS_MONTHS = 120;
    static final int MOST_AUDIT_YEARS = 30;

    InstallationSettings keeping(@Nullable Integer days, @Nullable Integer months, @Nullable Integer years) {
        return new InstallationSettings(name, contact, signUp, guests, teachers, zone, days, months, years);
    }
}
