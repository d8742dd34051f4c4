package org.factloom.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What the clock starts otherwise. */
@ApplicationScoped
public class PictureForgetting {

    @Inject
    Pictures pictures;

    public void run() {
        pictures.forgetAbandoned();
    }
}
