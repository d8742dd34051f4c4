package org.factloom.account;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What hashes passwords in tests: as in the application, with 64 KiB in place of 19 MiB. */
class LightHashes {

    @Produces
    @Singleton
    static Argon2Function argon2id() {
        return Argon2Function.getInstance(64, 2, 1, 32, Argon2.ID);
    }
}
