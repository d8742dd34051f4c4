package org.factloom.web;

/**
 * A place in a list that is shown in pages.
 *
 * @param number of the page, from 1; a number beyond the end is the last page
 * @param size entries on a page
 * @param total entries on all pages
 */
public record Paging(int number, int size, long total) {

    public Paging {
        number = Math.clamp(number, 1, Math.max(1, (int) Math.ceilDiv(total, size)));
    }

    public int pages() {
        return Math.max(1, (int) Math.ceilDiv(total, size));
    }

    public boolean hasPrevious() {
        return number > 1;
    }

    public boolean hasNext() {
        return number < pages();
    }

    public int previous() {
        return number - 1;
    }

    public int next() {
        return number + 1;
    }
}
