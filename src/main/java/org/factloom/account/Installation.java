package org.factloom.account;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.factloom.web.Installed;
import org.factloom.web.Outage;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The settings of the whole installation. Every page asks for them, so that they are kept in memory; what another instance changes holds here after some seconds. */
@Named("installation")
@ApplicationScoped
public class Installation implements Installed, DefaultZone {

    private static final String READ = """
            select name, contact, sign_up_open, guests_allowed, teachers_sign_up, zone, guest_days, class_months, audit_years from installation""";

    private static final String WRITE = """
            update installation set name = :name, contact = :contact, sign_up_open = :signUp, guests_allowed = :guests, teachers_sign_up = :teachers,
                zone = cast(:zone as text), guest_days = cast(:days as integer), class_months = cast(:months as integer), audit_years = cast(:years as integer)""";

    private final EntityManager database;
    private final AuditLog audit;
    private final TeacherRegistration configured;
    private volatile @Nullable InstallationSettings settings;

    Installation(
            EntityManager database,
            AuditLog audit,
            @ConfigProperty(name = "factloom.teacher-registration") TeacherRegistration configured) {
        this.database = database;
        this.audit = audit;
        this.configured = configured;
    }

    @Transactional
    void load(@Observes StartupEvent start) {
        settings = read();
    }

    @Scheduled(every = "10s", delayed = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void refresh() {
        try {
            settings = read();
        } catch (RuntimeException e) {
            // While the database is away, what was known holds.
            if (Outage.behind(e).isEmpty()) {
                throw e;
            }
        }
    }

    InstallationSettings settings() {
        return Objects.requireNonNull(settings, "read at start");
    }

    @Override
    public String getName() {
        return settings().name();
    }

    @Override
    public String getContact() {
        return settings().contact();
    }

    @Override
    public boolean isSignUpOpen() {
        return settings().signUp();
    }

    @Override
    public Optional<ZoneId> zone() {
        return settings().zone();
    }

    /** Keeps what is chosen; what changed stands in the log. */
    @Transactional
    void save(UUID actor, InstallationSettings chosen) {
        InstallationSettings before = read();
        session()
                .createNativeMutationQuery(WRITE)
                .setParameter("name", chosen.name())
                .setParameter("contact", chosen.contact())
                .setParameter("signUp", chosen.signUp())
                .setParameter("guests", chosen.guests())
                .setParameter("teachers", chosen.teachers())
                .setParameter("zone", chosen.zone().map(ZoneId::getId).orElse(null))
                .setParameter("days", text(chosen.guestDays()))
                .setParameter("months", text(chosen.classMonths()))
                .setParameter("years", text(chosen.auditYears()))
                .executeUpdate();
        Map<String, String> was = said(before);
        said(chosen).forEach((name, to) -> {
            String from = String.valueOf(was.get(name));
            if (!from.equals(to)) {
                audit.record(AuditEvent.of(AuditKind.SETTING_CHANGED, actor)
                        .with("setting", name)
                        .with("from", from)
                        .with("to", to));
            }
        });
        settings = chosen;
    }

    private static Map<String, String> said(InstallationSettings of) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("name", of.name());
        said.put("contact", of.contact());
        said.put("sign-up", open(of.signUp()));
        said.put("guests", open(of.guests()));
        said.put("sign-up of teachers", open(of.teachers()));
        said.put("time zone", of.zone().map(ZoneId::getId).orElse("UTC"));
        said.put("days that guests are kept", Objects.toString(of.guestDays(), "all"));
        said.put("months that students of classes are kept", Objects.toString(of.classMonths(), "all"));
        said.put("years that this log is kept", Objects.toString(of.auditYears(), "all"));
        return said;
    }

    private static String open(boolean is) {
        return is ? "open" : "closed";
    }

    private static @Nullable String text(@Nullable Integer number) {
        return number == null ? null : number.toString();
    }

    @Transactional
    InstallationSettings read() {
        Tuple row = session().createNativeQuery(READ, Tuple.class).getSingleResult();
        Boolean teachers = row.get("teachers_sign_up", Boolean.class);
        return new InstallationSettings(
                row.get("name", String.class),
                row.get("contact", String.class),
                row.get("sign_up_open", Boolean.class),
                row.get("guests_allowed", Boolean.class),
                teachers == null ? configured == TeacherRegistration.OPEN : teachers,
                Optional.ofNullable(row.get("zone", String.class)).flatMap(Installation::zone),
                row.get("guest_days", Integer.class),
                row.get("class_months", Integer.class),
                row.get("audit_years", Integer.class));
    }

    /** The zone of a name such as "Asia/Baghdad"; nothing where there is none of the name. */
    static Optional<ZoneId> zone(String name) {
        try {
            return Optional.of(ZoneId.of(name));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private Session session() {
        return database.unwrap(Session.class);
    }
}
