package org.factloom.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Optional;
import org.factloom.web.Visitor;

@Named("visitor")
@RequestScoped
class HeaderVisitor implements Visitor {

    private final CurrentPerson person;
    private final MailQueue mails;
    private final Installation installation;

    HeaderVisitor(CurrentPerson person, MailQueue mails, Installation installation) {
        this.person = person;
        this.mails = mails;
        this.installation = installation;
    }

    @Override
    public boolean isSignedIn() {
        return account().isPresent();
    }

    @Override
    public String getId() {
        return account().map(known -> known.id().toString()).orElse("");
    }

    @Override
    public boolean mayAnswer() {
        return person.known().isPresent() || installation.settings().guests();
    }

    @Override
    public String getName() {
        return account().map(Known::name).orElse("");
    }

    @Override
    public boolean isTeacher() {
        return account()
                .filter(known -> known.role() == Role.TEACHER || known.role() == Role.ADMINISTRATOR)
                .isPresent();
    }

    @Override
    public boolean isAdministrator() {
        return account().filter(known -> known.role() == Role.ADMINISTRATOR).isPresent();
    }

    @Override
    public long getUnsentMail() {
        return isAdministrator() ? mails.countGivenUp() : 0;
    }

    private Optional<Known> account() {
        return person.known().filter(known -> known.role() != Role.GUEST);
    }
}
