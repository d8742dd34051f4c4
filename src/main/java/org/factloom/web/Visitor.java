package org.factloom.web;

/** What the layout shows of whoever is looking. The bean named {@code visitor} implements it, above this package. */
public interface Visitor {

    /** Guests are not signed in. */
    boolean isSignedIn();

    /** Tells apart on a device what is whose; empty unless signed in. */
    String getId();

    /** Whether answering needs no signing in: signed in already, known as a guest, or guests may. */
    boolean mayAnswer();

    /** Shown in the header; empty unless signed in. */
    String getName();

    /** Administrators are teachers, too. */
    boolean isTeacher();

    boolean isAdministrator();

    /** Mails that could not be sent; only administrators are told, and asked for. */
    long getUnsentMail();
}
