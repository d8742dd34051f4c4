package org.factloom.account;

/**
 * A mail as it is sent.
 *
 * @param unsubscribe the address that ends mails like it; empty where there is no such thing
 */
record Letter(String recipient, String subject, String text, String unsubscribe) {}
