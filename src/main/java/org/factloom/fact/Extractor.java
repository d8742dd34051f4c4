package org.factloom.fact;

import java.util.List;

/** Reads the facts of one family from an article. */
interface Extractor {

    /** The facts in reading order; none where the article states none of the family. */
    List<Finding> extract(Reading reading);
}
