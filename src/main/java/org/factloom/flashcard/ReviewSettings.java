package org.factloom.flashcard;

import java.util.List;
import org.factloom.learning.RetentionCosts;
import org.factloom.web.FormErrors;

/**
 * The form of a learner's settings.
 *
 * @param saved whether it has just been saved
 * @param newPerDay as it was entered
 * @param size 0 for all that are due
 * @param retention in percent
 * @param zones all there are
 */
public record ReviewSettings(
        boolean saved,
        String zone,
        int dayStart,
        int retention,
        String newPerDay,
        int size,
        int buttons,
        List<RetentionCosts.Cost> costs,
        List<String> zones,
        FormErrors errors) {}
