package org.factloom.flashcard;

import java.util.List;
import org.factloom.learning.OwnCurve;
import org.factloom.learning.RetentionCosts;
import org.factloom.web.FormErrors;

/**
 * The form of a learner's settings.
 *
 * @param saved whether it has just been saved
 * @param newPerDay as it was entered
 * @param exam as it was entered; empty for none
 * @param sizes of a session, from which to choose
 * @param zones all there are
 * @param retentions from which to choose, in percent
 * @param costs of these; none while they are worked out
 * @param curve the forgetting curve by which the learner is scheduled
 */
public record ReviewSettings(
        boolean saved,
        ReviewChoices chosen,
        String newPerDay,
        String exam,
        List<Integer> sizes,
        List<Integer> retentions,
        List<RetentionCosts.Cost> costs,
        List<String> zones,
        OwnCurve curve,
        FormErrors errors) {}
