package org.factloom.account;

/** The names of {@link Role} as annotations need them. */
public final class Roles {

    public static final String GUEST = "GUEST";
    public static final String STUDENT = "STUDENT";
    public static final String TEACHER = "TEACHER";
    public static final String ADMINISTRATOR = "ADMINISTRATOR";

    private Roles() {}
}
