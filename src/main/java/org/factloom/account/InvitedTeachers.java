package org.factloom.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response.Status;
import java.util.Optional;
import java.util.UUID;
import org.factloom.web.Problem;

/** Those who accept an invitation. It is used up in the transaction that makes them teachers. */
@ApplicationScoped
class InvitedTeachers {

    private final Accounts accounts;
    private final People people;
    private final Invitations invitations;
    private final AuditLog audit;
    private final AccountMessages messages;

    InvitedTeachers(
            Accounts accounts, People people, Invitations invitations, AuditLog audit, AccountMessages messages) {
        this.accounts = accounts;
        this.people = people;
        this.invitations = invitations;
        this.audit = audit;
        this.messages = messages;
    }

    /** Whoever teaches already uses nothing up, and of somebody who is simulated it is 409. False where the invitation does not hold any more. */
    @Transactional
    boolean accept(String token, UUID account) {
        Person person = people.locked(account);
        if (person.role() != Role.STUDENT) {
            return true;
        }
        if (person.isSimulated()) {
            throw new Problem(Status.CONFLICT, messages.simulated_role());
        }
        if (!invitations.lock(token)) {
            return false;
        }
        invitations.use(token, account);
        person.appoint(Role.TEACHER);
        audit.record(Accounts.appointed(account, account, Role.STUDENT, Role.TEACHER));
        return true;
    }

    /** Makes an account of a teacher; empty where the invitation does not hold any more. */
    @Transactional(rollbackOn = Accounts.NameTakenException.class)
    Optional<Person> signUp(String token, Optional<Known> visitor, PersonName name, String hash)
            throws Accounts.NameTakenException {
        if (!invitations.lock(token)) {
            return Optional.empty();
        }
        Person person = accounts.signUp(visitor, Role.TEACHER, name, hash);
        invitations.use(token, person.id());
        audit.record(Accounts.appointed(person.id(), person.id(), Role.GUEST, Role.TEACHER));
        return Optional.of(person);
    }
}
