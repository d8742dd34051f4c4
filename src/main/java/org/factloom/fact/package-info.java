/** Facts with typed values and the evidence that they were read from; one extractor per fact family. Knows nothing of questions. */
@NullMarked
package org.factloom.fact;

import org.jspecify.annotations.NullMarked;
