package org.factloom.account;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** What a request shows to prove who sends it. */
final class Credential extends BaseAuthenticationRequest {

    sealed interface Proof {}

    /** From a cookie whose signature is right. */
    record Cookie(Session session) implements Proof {}

    /** As sent; not yet known to be anybody's. */
    record Bearer(String token) implements Proof {}

    private final Proof proof;

    Credential(Proof proof) {
        this.proof = proof;
    }

    Proof proof() {
        return proof;
    }
}
