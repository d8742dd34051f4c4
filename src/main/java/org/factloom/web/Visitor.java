package org.factloom.web;

/** What the layout shows of whoever is looking. The bean named {@code visitor} implements it, above this package. */
public interface Visitor {

    /** Guests are not signed in. */
    boolean isSignedIn();

<<<<<<< HEAD
    /** Tells apart on a device what is whose; empty unless signed in. */
    String getId();
=======
    /** Whether answering needs no signing in: signed in already, known as a guest, or guests may. */
    boolean mayAnswer();
>>>>>>> 0d4d0a4 (Ask each fact once in exams of what nobody composed; ask nothing in practice that a running exam asks; tell students what awaits them, and lead on from results)

    /** Shown in the header; empty unless signed in. */
    String getName();

    /** Administrators are teachers, too. */
    boolean isTeacher();

    boolean isAdministrator();

    /** Mails that could not be sent; only administrators are told, and asked for. */
    long getUnsentMail();
}
