package org.factloom.web;

/** What waits to be read or decided, as the layout shows it. The bean named {@code news} implements it, above this package. */
public interface NewsCount {

    /** Notices that whoever looks has not read; 0 of whoever is not known. */
    long getUnread();

    /** Contests that wait for whoever looks, a teacher. */
    long getContests();

    /** Both. */
    default long getWaiting() {
        return getUnread() + getContests();
    }
}
