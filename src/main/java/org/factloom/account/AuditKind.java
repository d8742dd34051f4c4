package org.factloom.account;

import java.util.Arrays;
import java.util.List;

/** What an entry of the audit log is about. */
public enum AuditKind {
    ROLE_CHANGED(true),
    NAME_CHANGED(true),
    PASSWORD_CHANGED(true),
    SETTING_CHANGED(true),
    TEACHER_INVITED(true),
    INVITATION_WITHDRAWN(true),
    /** What was no longer kept; says nothing of whom. */
    EXPIRED(true),
    PASSWORD_LINK_SENT(true),
    ADDRESS_CHANGED(true),
    CODE_MADE(true),
    ACCOUNT_DISABLED(true),
    ACCOUNT_ENABLED(true),
    TOKEN_MADE(true),
    TOKENS_REVOKED(true),
    DATA_EXPORTED(true),
    /** Says nothing of whom. */
    PERSON_ERASED(true),
    DEMONSTRATION_MADE(true),
    DEMONSTRATION_REMOVED(true),
    SET_REPORTED(true),
    REPORT_DISMISSED(true),
    SET_WITHDRAWN(true),
    SET_READMITTED(true),
    EXTRA_TIME(false),
    CLASS_MADE(false),
    CLASS_CHANGED(false),
    CLASS_ARCHIVED(false),
    CLASS_TAKEN_BACK(false),
    CODE_RENEWED(false),
    JOINING_CHANGED(false),
    TEACHER_ADDED(false),
    TEACHER_REMOVED(false),
    STUDENT_JOINED(false),
    STUDENT_ADDED(false),
    STUDENT_LEFT(false),
    STUDENT_REMOVED(false),
    STUDENT_RENAMED(false),
    GROUP_ENTERED(false),
    GROUP_LEFT(false),
    CARD_MADE(false),
    MARK_GIVEN(false),
    MARK_CHANGED(false),
    CONTEST_ANSWERED(false),
    ACCOMMODATED(false),
    ACCOMMODATION_ENDED(false),
    EXTENDED(false),
    TRY_GIVEN(false),
    REOPENED(false),
    EXCUSED(false),
    EXCUSE_ENDED(false),
    ATTEMPT_DELETED(false),
    ATTEMPT_RESTORED(false),
    ASSIGNMENT_MADE(false),
    ASSIGNMENT_CHANGED(false),
    ASSIGNMENT_CLOSED(false),
    ASSIGNMENT_DELETED(false);

    private final boolean ofHouse;

    AuditKind(boolean ofHouse) {
        this.ofHouse = ofHouse;
    }

    /** Those that administrators see: of roles, accounts and the whole installation. */
    static List<AuditKind> ofHouse() {
        return Arrays.stream(values()).filter(kind -> kind.ofHouse).toList();
    }
}
