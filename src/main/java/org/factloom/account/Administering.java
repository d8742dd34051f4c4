package org.factloom.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.factloom.web.Problem;

/**
 * What administrators do to accounts. Nobody does it to the own one, and one after the other does it, so that somebody always administers. Nothing of it lets anybody act as somebody else without
 * that person's noticing: a code ends the password and every session, and all of it is in the log that the person reads.
 */
@ApplicationScoped
class Administering {

    private final CurrentPerson current;
    private final People people;
    private final LoginCodes codes;
    private final ApiTokens tokens;
    private final EmailAddresses addresses;
    private final AuditLog audit;
    private final AccountMessages messages;
    private final Clock clock;

    Administering(
            CurrentPerson current,
            People people,
            LoginCodes codes,
            ApiTokens tokens,
            EmailAddresses addresses,
            AuditLog audit,
            AccountMessages messages,
            Clock clock) {
        this.current = current;
        this.people = people;
        this.codes = codes;
        this.tokens = tokens;
        this.addresses = addresses;
        this.audit = audit;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * Gives an account a role.
     *
     * @throws Problem 409 of one's own, and of somebody who is simulated
     * @throws NotFoundException where there is no such account
     */
    @Transactional
    void appoint(UUID account, Role role) {
        Person person = other(account, messages.own_role());
        if (person.isSimulated()) {
            throw new Problem(Status.CONFLICT, messages.simulated_role());
        }
        Role before = person.role();
        person.appoint(role);
        audit.record(Accounts.appointed(actor(), account, before, role));
    }

    /** Nobody uses the account from now on; it keeps all that it has. Throws as {@link #appoint}. */
    @Transactional
    void disable(UUID account, String reason) {
        Person person = other(account, messages.own_state());
        if (!person.isDisabled()) {
            person.disable(clock.instant());
            tokens.revokeAll(account);
            addresses.revokeAll(account);
            AuditEvent event =
                    AuditEvent.of(AuditKind.ACCOUNT_DISABLED, actor()).about(account);
            audit.record(reason.isEmpty() ? event : event.because(reason));
        }
    }

    /** Throws as {@link #appoint}. */
    @Transactional
    void enable(UUID account) {
        Person person = other(account, messages.own_state());
        if (person.isDisabled()) {
            person.enable();
            audit.record(AuditEvent.of(AuditKind.ACCOUNT_ENABLED, actor()).about(account));
        }
    }

    /** A one-time code with which the owner of the account chooses a new password; the one before, sessions, tokens and the e-mail address end, as whoever took the account may have entered it. It can be read nowhere else. Throws as {@link #appoint}. */
    @Transactional
    String newCode(UUID account) {
        Person person = other(account, messages.own_code());
        person.forgetPassword();
        tokens.revokeAll(account);
        addresses.forget(account);
        codes.deleteById(account);
        String code = codes.create(account);
        audit.record(AuditEvent.of(AuditKind.CODE_MADE, actor()).about(account));
        return code;
    }

    /** Of two administrators who remove each other, the second finds that they administer no more. */
    private Person other(UUID account, String ownRefused) {
        if (actor().equals(account)) {
            throw new Problem(Status.CONFLICT, ownRefused);
        }
        List<UUID> administrators =
                people.lockedAdministrators().stream().map(Person::id).toList();
        if (!administrators.contains(actor())) {
            throw new Problem(Status.FORBIDDEN, messages.no_administrator());
        }
        Person person = people.locked(account);
        if (person == null || person.isGuest()) {
            throw new NotFoundException();
        }
        return person;
    }

    private UUID actor() {
        return current.account().id();
    }
}
