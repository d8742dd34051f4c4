package org.factloom.web;

/** How much of what is learned is due, as the layout shows it. The bean named {@code due} implements it, above this package. */
public interface DueCount {

    /** Facts; 0 of whoever is not known. */
    int getFacts();
}
