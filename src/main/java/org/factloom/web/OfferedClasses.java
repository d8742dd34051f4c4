package org.factloom.web;

/** Whether the layout leads to classes. The bean named {@code classes} implements it, above this package. */
public interface OfferedClasses {

    /** To whoever has an account, and to guests who are in a class. */
    boolean isOffered();
}
