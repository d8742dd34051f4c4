package org.factloom.account;

import java.time.Duration;

/** What a mail is for. */
enum MailKind {
    /** Somebody says that a password is forgotten; a {@link #PASSWORD} for each account that may be meant. */
    FORGOTTEN(Duration.ofHours(1)),
    PASSWORD(Duration.ofDays(1)),
    ADDRESS(Duration.ofDays(1)),
    /** To an address that was confirmed, and is the account's no more. */
    ADDRESS_GONE(Duration.ofDays(1)),
    INVITATION(Duration.ofDays(2)),
    REMINDER(Duration.ofHours(6));

    private final Duration use;

    MailKind(Duration use) {
        this.use = use;
    }

    /** Where it could not be sent for so long, it is of no use any more. */
    Duration use() {
        return use;
    }
}
