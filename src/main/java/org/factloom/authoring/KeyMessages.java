package org.factloom.authoring;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The right answers to statements, in words. */
@MessageBundle("key")
public interface KeyMessages {

    @Message("True")
    String is_true();

    @Message("False")
    String is_false();

    @Message("False: it should say {text}")
    String should_say(String text);
}
