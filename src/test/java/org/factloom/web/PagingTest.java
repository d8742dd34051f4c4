package org.factloom.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

class PagingTest {

    @Test
    void aPageBeyondTheEndIsTheLastAndOneBeforeTheStartTheFirst() {
        assertEquals(3, new Paging(99, 25, 51).number());
        assertEquals(1, new Paging(-4, 25, 51).number());
    }

    @Test
    void anEmptyListHasOnePage() {
        Paging empty = new Paging(1, 25, 0);
        assertEquals(1, empty.pages());
        assertFalse(empty.hasNext() || empty.hasPrevious());
    }
}
