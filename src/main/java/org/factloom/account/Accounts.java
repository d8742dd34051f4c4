package org.factloom.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;

/** What happens to accounts. Passwords are hashed before, outside of transactions, which they would hold open. */
@ApplicationScoped
class Accounts {

    /** Somebody else has this name. */
    static final class NameTakenException extends Exception {
        private static final long serialVersionUID = 1L;
    }

    private final People people;
    private final SetupCodes codes;
    private final LoginCodes loginCodes;
    private final ApiTokens tokens;
    private final MailedLinks links;
    private final EmailAddresses addresses;
    private final Event<GuestMerged> guestMerged;
    private final Clock clock;
    private final AuditLog audit;

    Accounts(
            People people,
            SetupCodes codes,
            LoginCodes loginCodes,
            ApiTokens tokens,
            MailedLinks links,
            EmailAddresses addresses,
            Event<GuestMerged> guestMerged,
            Clock clock,
            AuditLog audit) {
        this.people = people;
        this.codes = codes;
        this.loginCodes = loginCodes;
        this.tokens = tokens;
        this.links = links;
        this.addresses = addresses;
        this.guestMerged = guestMerged;
        this.clock = clock;
        this.audit = audit;
    }

    /** Makes an account; of the guest's own row where a guest signs up, so that all that was learned stays. */
    @Transactional(rollbackOn = NameTakenException.class)
    Person signUp(Optional<Known> visitor, Role role, PersonName name, String hash) throws NameTakenException {
        Person person = visitor.flatMap(this::unmergedGuest).orElseGet(() -> Person.guest(clock.instant()));
        person.signUp(role, name, hash);
        people.persist(person);
        flushName();
        return person;
    }

    /** Makes the first administrator, and uses up the code in the same transaction; empty where the code is not valid. */
    @Transactional(rollbackOn = NameTakenException.class)
    Optional<Person> setUp(String code, Optional<Known> visitor, PersonName name, String hash)
            throws NameTakenException {
        if (!codes.use(code)) {
            return Optional.empty();
        }
        Person person = signUp(visitor, Role.ADMINISTRATOR, name, hash);
        audit.record(appointed(person.id(), person.id(), Role.GUEST, Role.ADMINISTRATOR));
        return Optional.of(person);
    }

    /** Begins a session of an account whose password was right; what a guest has learned goes over to it. */
    @Transactional
    Person signIn(Optional<Known> visitor, UUID account) {
        Person person = people.findById(account);
        visitor.flatMap(this::unmergedGuest).ifPresent(guest -> {
            guest.mergeInto(person);
            guestMerged.fire(new GuestMerged(guest.id(), person.id()));
        });
        return person;
    }

    /** Begins a session of an account whose one-time code was right, with the password that is chosen; empty where the code was used meanwhile. */
    @Transactional
    Optional<Person> signInWithCode(Optional<Known> visitor, UUID account, String code, String hash) {
        Person person = people.locked(account);
        if (!loginCodes.use(account, code)) {
            return Optional.empty();
        }
        person.changePassword(hash);
        addresses.revokeAll(account);
        audit.record(AuditEvent.of(AuditKind.PASSWORD_CHANGED, account).about(account));
        return Optional.of(signIn(visitor, account));
    }

    @Transactional(rollbackOn = NameTakenException.class)
    void rename(UUID account, PersonName name) throws NameTakenException {
        Person person = people.locked(account);
        AuditEvent event = AuditEvent.of(AuditKind.NAME_CHANGED, account)
                .about(account)
                .with("from", person.name().orElse(""))
                .with("to", name.value());
        person.rename(name);
        flushName();
        audit.record(event);
    }

    /** Ends every session of the person and revokes every token and mailed link; the answer is for the session that goes on. */
    @Transactional
    Person changePassword(UUID account, String hash) {
        Person person = people.locked(account);
        person.changePassword(hash);
        tokens.revokeAll(account);
        addresses.revokeAll(account);
        audit.record(AuditEvent.of(AuditKind.PASSWORD_CHANGED, account).about(account));
        return person;
    }

    /** Ends every session of the person and revokes every token and mailed link. */
    @Transactional
    void endSessions(UUID account) {
        people.locked(account).endSessions();
        tokens.revokeAll(account);
        addresses.revokeAll(account);
        audit.record(AuditEvent.of(AuditKind.TOKENS_REVOKED, account).about(account));
    }

    /** Begins a session of an account whose owner opened a mailed link, with the password that is chosen; empty where the link does not hold any more. */
    @Transactional
    Optional<Person> signInWithLink(Optional<Known> visitor, String token, String hash) {
        Optional<MailedLinks.Purpose> purpose = links.find(MailedLinks.Kind.PASSWORD, token);
        purpose.ifPresent(found -> people.locked(found.person()));
        return purpose.filter(_ -> links.use(MailedLinks.Kind.PASSWORD, token)).map(found -> {
            loginCodes.deleteById(found.person());
            changePassword(found.person(), hash);
            return signIn(visitor, found.person());
        });
    }

    static AuditEvent appointed(UUID actor, UUID account, Role from, Role to) {
        return AuditEvent.of(AuditKind.ROLE_CHANGED, actor)
                .about(account)
                .with("from", from.name().toLowerCase(Locale.ROOT))
                .with("to", to.name().toLowerCase(Locale.ROOT));
    }

    private Optional<Person> unmergedGuest(Known visitor) {
        return Optional.of(visitor)
                .filter(known -> known.role() == Role.GUEST)
                .map(known -> people.locked(known.id()))
                .filter(guest -> guest.isGuest() && !guest.isMerged());
    }

    private void flushName() throws NameTakenException {
        try {
            people.flush();
        } catch (ConstraintViolationException e) {
            if ("person_name".equals(e.getConstraintName())) {
                throw new NameTakenException();
            }
            throw e;
        }
    }
}
