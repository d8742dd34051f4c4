package org.factloom.web;

/** What the layout shows of the installation. The bean named {@code installation} implements it, above this package; it asks no database, so that pages that must not may show it. */
public interface Installed {

    /** "Factloom", unless administrators call it otherwise. */
    String getName();

    /** Whom to ask for help; empty for nobody. */
    String getContact();

    /** Whether everybody may make an account. */
    boolean isSignUpOpen();
}
