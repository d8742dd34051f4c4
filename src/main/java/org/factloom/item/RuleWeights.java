package org.factloom.item;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How much each rule is preferred in each form, by how its items did: a line each, "dated-event/when multiple-choice 0.8"; # begins a comment. What is not named has 1.
 * They are an input of the generator, beside article and seed.
 */
public final class RuleWeights {

    /** Every rule and form alike. */
    public static final RuleWeights EQUAL = new RuleWeights(Map.of());

    /** Those of the generator as it is delivered. */
    public static final RuleWeights DELIVERED = delivered("rule-weights.txt");

    private static final double LEAST = 0.01;
    private static final double MOST = 100;

    private final TreeMap<String, Double> weights;

    /**
     * Weights.
     *
     * @param weights by rule and form, "dated-event/when multiple-choice"; those of 1 may be left out
     */
    public RuleWeights(Map<String, Double> weights) {
        this.weights = new TreeMap<>(weights);
        this.weights.values().removeIf(weight -> weight == 1);
    }

    /**
     * Reads what {@link #write} writes.
     *
     * @throws IllegalArgumentException with the number of the first line that is wrong, and what is wrong with it
     */
    public static RuleWeights read(String text) {
        Map<String, Double> weights = new TreeMap<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            String[] parts = line.split("\\s+", -1);
            if (parts.length != 3) {
                throw wrong(i, "a line is rule, form and weight");
            }
            if (Arrays.stream(Form.values()).noneMatch(form -> form.id().equals(parts[1]))) {
                throw wrong(i, "there is no form " + parts[1]);
            }
            if (weights.put(parts[0] + " " + parts[1], weight(i, parts[2])) != null) {
                throw wrong(i, "a rule and form have one weight");
            }
        }
        return new RuleWeights(weights);
    }

    private static double weight(int line, String number) {
        try {
            double weight = Double.parseDouble(number);
            if (weight >= LEAST && weight <= MOST) {
                return weight;
            }
        } catch (NumberFormatException _) {
            // Said below.
        }
        throw wrong(line, "a weight is a number from " + LEAST + " to " + MOST + ", not " + number);
    }

    private static IllegalArgumentException wrong(int line, String what) {
        return new IllegalArgumentException((line + 1) + ": " + what);
    }

    /** In the order of the rules. */
    public String write() {
        return weights.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue() + "\n")
                .collect(Collectors.joining());
    }

    double of(Item item) {
        return weights.getOrDefault(item.origin().rule() + " " + item.form().id(), 1.0);
    }

    private static RuleWeights delivered(String name) {
        try (InputStream in = Objects.requireNonNull(
                RuleWeights.class.getResourceAsStream(name), "the weights of rules are missing from the class path")) {
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException("the weights of rules cannot be read", broken);
        }
    }
}
