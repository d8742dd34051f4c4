package org.factloom.account;

import java.time.ZoneId;
import java.util.Optional;
import org.factloom.web.FormErrors;
import org.factloom.web.VisibleLine;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The settings of the installation as they are typed. Public for Qute. */
public class InstallationForm {

    @RestForm
    public @Nullable String name;

    @RestForm
    public @Nullable String contact;

    @RestForm
    public boolean signUp;

    @RestForm
    public boolean guests;

    @RestForm
    public boolean teachers;

    @RestForm
    public @Nullable String zone;

    @RestForm
    public @Nullable String guestDays;

    @RestForm
    public @Nullable String classMonths;

    @RestForm
    public @Nullable String auditYears;

    static InstallationForm of(InstallationSettings settings) {
        InstallationForm form = new InstallationForm();
        form.name = settings.name();
        form.contact = settings.contact();
        form.signUp = settings.signUp();
        form.guests = settings.guests();
        form.teachers = settings.teachers();
        form.zone = settings.zone().map(ZoneId::getId).orElse("");
        form.guestDays = text(settings.guestDays());
        form.classMonths = text(settings.classMonths());
        form.auditYears = text(settings.auditYears());
        return form;
    }

    /** What is chosen, with what is wrong about it in {@code errors}; of a field that is wrong, nothing is chosen. */
    InstallationSettings read(FormErrors errors, InstallationMessages messages) {
        Optional<String> called = VisibleLine.of(name, InstallationSettings.LONGEST_NAME);
        if (called.isEmpty()) {
            errors.add("name", messages.name_unfit(InstallationSettings.LONGEST_NAME));
        }
        Optional<String> help = VisibleLine.of(contact, InstallationSettings.LONGEST_CONTACT);
        if (help.isEmpty() && !blank(contact)) {
            errors.add("contact", messages.contact_unfit(InstallationSettings.LONGEST_CONTACT));
        }
        Optional<ZoneId> where = Optional.ofNullable(zone).map(String::strip).flatMap(Installation::zone);
        if (where.isEmpty() && !blank(zone)) {
            errors.add("zone", messages.zone_unfit());
        }
        return new InstallationSettings(
                called.orElse(""),
                help.orElse(""),
                signUp,
                guests,
                teachers,
                where,
                number(
                        "guestDays",
                        guestDays,
                        InstallationSettings.FEWEST_GUEST_DAYS,
                        InstallationSettings.MOST_GUEST_DAYS,
                        errors,
                        messages),
                number("classMonths", classMonths, 1, InstallationSettings.MOST_CLASS_MONTHS, errors, messages),
                number("auditYears", auditYears, 1, InstallationSettings.MOST_AUDIT_YEARS, errors, messages));
    }

    private static @Nullable Integer number(
            String field,
            @Nullable String typed,
            int least,
            int most,
            FormErrors errors,
            InstallationMessages messages) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        if (typed.strip().matches("[0-9]{1,5}")) {
            int number = Integer.parseInt(typed.strip());
            if (number >= least && number <= most) {
                return number;
            }
        }
        errors.add(field, messages.period_unfit(least, most));
        return null;
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static String text(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }
}
