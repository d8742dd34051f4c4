package org.factloom.quiz;

import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/** Who may take what is assigned. Whoever assigns knows; here nothing is known of classes. */
public interface Admission {

    /** Whether the person may start an attempt under the terms, as far as the person is concerned: when they are open is not asked. */
    boolean admits(UUID terms, UUID person);

    /** In which the times of the terms were chosen; they are told in it; UTC where the class is gone. */
    ZoneId zone(UUID terms);

    /** Where the person finds what has the terms; nothing once that is no longer for the person. */
    Optional<Origin> origin(UUID terms, UUID person);

    /** An assignment of a class. */
    record Origin(UUID assignment, UUID schoolClass, String className) {}
}
