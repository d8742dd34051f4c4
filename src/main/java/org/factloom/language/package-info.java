/** What a sentence says: tokens, dependencies, mentions and dates. The only package that knows CoreNLP. */
@NullMarked
package org.factloom.language;

import org.jspecify.annotations.NullMarked;
