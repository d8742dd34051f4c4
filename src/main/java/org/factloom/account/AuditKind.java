package org.factloom.account;

import java.util.Arrays;
import java.util.List;

/** What an entry of the audit log is about. */
public enum AuditKind {
    ROLE_CHANGED(true),
    NAME_CHANGED(true),
    PASSWORD_CHANGED(true),
    TOKEN_MADE(true),
    TOKENS_REVOKED(true),
    DATA_EXPORTED(true),
    /** Says nothing of whom. */
    PERSON_ERASED(true),
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
    MARK_CHANGED(false),
    CONTEST_ANSWERED(false);

    private final boolean ofHouse;

    AuditKind(boolean ofHouse) {
        this.ofHouse = ofHouse;
    }

    /** Those that administrators see: of roles, accounts and the whole installation. */
    static List<AuditKind> ofHouse() {
        return Arrays.stream(values()).filter(kind -> kind.ofHouse).toList();
    }
}
