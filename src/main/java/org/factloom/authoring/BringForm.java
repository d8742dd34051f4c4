package org.factloom.authoring;

import java.util.List;
import org.factloom.library.ArticleSummary;
import org.factloom.web.FormErrors;

/**
 * The form on which an article is brought, with what was entered.
 *
 * @param library articles that a set may be made of at once
 */
record BringForm(
        String title,
        String text,
        String address,
        String licence,
        String attribution,
        List<ArticleSummary> library,
        FormErrors errors) {}
