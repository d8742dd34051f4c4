package org.factloom.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Writes mails, at the moment in which they are sent: a link is made then, and what does not hold any more is not told. */
@ApplicationScoped
class Letters {

    private final MailServer server;
    private final MailedLinks links;
    private final EmailAddresses addresses;
    private final Invitations invitations;
    private final Reminders reminders;
    private final Installation installation;
    private final People people;
    private final AuditLog audit;
    private final MailMessages messages;

    Letters(
            MailServer server,
            MailedLinks links,
            EmailAddresses addresses,
            Invitations invitations,
            Reminders reminders,
            Installation installation,
            People people,
            AuditLog audit,
            MailMessages messages) {
        this.server = server;
        this.links = links;
        this.addresses = addresses;
        this.invitations = invitations;
        this.reminders = reminders;
        this.installation = installation;
        this.people = people;
        this.audit = audit;
        this.messages = messages;
    }

    /** Nothing where there is no reason any more to send it. */
    @Transactional
    Optional<Letter> write(MailQueue.Waiting mail) {
        return switch (mail.kind()) {
            case PASSWORD -> password(mail);
            case ADDRESS -> address(mail);
            case ADDRESS_GONE -> addressGone(mail);
            case INVITATION -> invitation(mail);
            case REMINDER -> reminders.letter(Objects.requireNonNull(mail.person()), mail.recipient());
            case FORGOTTEN -> Optional.empty();
        };
    }

    /** After it was sent. */
    void sent(MailQueue.Waiting mail) {
        if (mail.kind() == MailKind.REMINDER) {
            reminders.sent(Objects.requireNonNull(mail.person()));
        }
    }

    private Optional<Letter> password(MailQueue.Waiting mail) {
        UUID person = Objects.requireNonNull(mail.person());
        return name(person)
                .filter(_ -> addresses.of(person).hasConfirmed(mail.recipient()))
                .map(name -> {
                    String token = links.make(MailedLinks.Kind.PASSWORD, person, mail.recipient());
                    audit.record(
                            AuditEvent.of(AuditKind.PASSWORD_LINK_SENT, null).about(person));
                    String link = server.address("/sign-in/forgotten/" + token);
                    return new Letter(
                            mail.recipient(),
                            messages.password_subject(),
                            messages.password_text(name, link, server.address("/")),
                            "");
                });
    }

    private Optional<Letter> address(MailQueue.Waiting mail) {
        UUID person = Objects.requireNonNull(mail.person());
        return name(person)
                .filter(_ -> addresses.of(person).wants(mail.recipient()))
                .map(name -> {
                    String token = links.make(MailedLinks.Kind.ADDRESS, person, mail.recipient());
                    String link = server.address("/settings/email/" + token);
                    return new Letter(
                            mail.recipient(),
                            messages.address_subject(),
                            messages.address_text(name, link, server.address("/")),
                            "");
                });
    }

    private Optional<Letter> addressGone(MailQueue.Waiting mail) {
        return name(Objects.requireNonNull(mail.person()))
                .map(name -> new Letter(
                        mail.recipient(),
                        messages.address_gone_subject(),
                        messages.address_gone_text(name, server.address("/settings"), server.address("/")),
                        ""));
    }

    private Optional<Letter> invitation(MailQueue.Waiting mail) {
        return invitations.token(Objects.requireNonNull(mail.invitation())).map(token -> {
            String link = server.address("/invitation/" + token);
            return new Letter(
                    mail.recipient(),
                    messages.invitation_subject(installation.getName()),
                    messages.invitation_text(installation.getName(), link, server.address("/")),
                    "");
        });
    }

    /** Nothing of whoever may not use the account. A link is made before something revokes it, or not at all. */
    private Optional<String> name(UUID person) {
        return Optional.ofNullable(people.locked(person))
                .filter(found -> !found.isDisabled())
                .flatMap(Person::name);
    }
}
