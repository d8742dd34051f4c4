package org.factloom.classroom;

import jakarta.ws.rs.DefaultValue;
import java.time.Instant;
import java.time.ZoneId;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** When something is due and when it closes, as it was typed: times of the class's zone, each with the offset that was chosen where the clock shows it twice. Empty for never. */
abstract class DeadlineForm {

    @RestForm
    @DefaultValue("")
    public String due = "";

    @RestForm
    @DefaultValue("")
    public String dueOffset = "";

    @RestForm
    @DefaultValue("")
    public String closes = "";

    @RestForm
    @DefaultValue("")
    public String closesOffset = "";

    final void show(@Nullable Instant dueAt, @Nullable Instant closesAt, ZoneId zone) {
        due = LocalTimes.text(dueAt, zone);
        dueOffset = LocalTimes.offset(dueAt, zone);
        closes = LocalTimes.text(closesAt, zone);
        closesOffset = LocalTimes.offset(closesAt, zone);
    }
}
