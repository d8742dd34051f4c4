package org.factloom.account;

/** What a person may do. Everyone has exactly one role; each includes what the roles before it may do as a learner. */
public enum Role {
    /** Without credentials; made at the first answer. */
    GUEST,
    STUDENT,
    TEACHER,
    /** Also appoints teachers and administrators. */
    ADMINISTRATOR
}
