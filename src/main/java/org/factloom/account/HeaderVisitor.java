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

    HeaderVisitor(CurrentPerson person, MailQueue mails) {
        this.person = person;
        this.mails = mails;
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
