package org.factloom.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the layout. */
@MessageBundle("web")
public interface WebMessages {

    @Message("Factloom")
    String product();

    @Message("Skip to the content")
    String skip();

    @Message("Main")
    String navigation();

    @Message("Learn")
    String learn();

    @Message("Library")
    String library();

    @Message("Progress")
    String progress();

    @Message("Sign in")
    String sign_in();

    @Message("Sign out")
    String sign_out();

    @Message("Settings")
    String settings();

    @Message("People")
    String people();

    @Message("Factloom is free software: GPL-3.0-or-later.")
    String licence();

    @Message("Articles keep their authors and licences, named with each article.")
    String attribution();

    @Message("Keyboard shortcuts")
    String keys();

    @Message("Single keys work outside text fields, and never with Ctrl, Alt or Meta.")
    String keys_explained();

    @Message("Use single-key shortcuts on this device")
    String keys_switch();

    @Message("This page has no shortcuts of its own.")
    String keys_none();

    @Message("Close")
    String close();
}
