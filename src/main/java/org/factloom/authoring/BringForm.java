package org.factloom.authoring;

import java.util.List;
import java.util.UUID;
import org.factloom.library.ArticleSummary;
import org.factloom.web.FormErrors;

/**
 * The form on which an article is brought, with what was entered.
 *
 * @param id so that sending it twice makes one set
 * @param library articles that a set may be made of at once
 */
record BringForm(
        UUID id,
        String title,
        String text,
        String address,
        String source,
        String licence,
        String attribution,
        List<ArticleSummary> library,
        FormErrors errors) {}
