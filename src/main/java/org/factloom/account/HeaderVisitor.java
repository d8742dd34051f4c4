package org.factloom.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.factloom.web.Visitor;

@Named("visitor")
@RequestScoped
class HeaderVisitor implements Visitor {

    @Override
    public boolean isSignedIn() {
        return false;
    }

    @Override
    public String getName() {
        return "";
    }

    @Override
    public boolean isAdministrator() {
        return false;
    }
}
