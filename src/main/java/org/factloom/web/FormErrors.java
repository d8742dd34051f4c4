package org.factloom.web;

import java.util.HashMap;
import java.util.Map;

/** What is wrong with a form that was sent, by field. A form is shown again with its entries and these messages. */
public final class FormErrors {

    private final Map<String, String> messages = new HashMap<>();

    /** Of several messages on a field the first is kept. */
    public FormErrors add(String field, String message) {
        messages.putIfAbsent(field, message);
        return this;
    }

    public Map<String, String> all() {
        return Map.copyOf(messages);
    }

    public boolean isEmpty() {
        return messages.isEmpty();
    }

    /** Empty where the field is fine. */
    public String on(String field) {
        return messages.getOrDefault(field, "");
    }
}
