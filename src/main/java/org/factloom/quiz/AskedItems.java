package org.factloom.quiz;

import java.util.Map;

/**
 * What an attempt asks, fixed when it starts.
 *
 * @param byNumber from 1
 */
record AskedItems(Mode mode, Map<Integer, AskedItem> byNumber) {}
