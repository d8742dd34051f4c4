package org.factloom.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.factloom.exchange.MalformedSheetException;
import org.factloom.exchange.RuleTable;
import org.factloom.item.RuleWeights;
import org.factloom.statistics.RuleFigures;

/** Makes the weights of the generator's rules from figures: what is printed is the file that the generator reads. */
final class Weigh {

    private final PrintStream out;
    private final PrintStream err;

    Weigh(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Returns the exit status. */
    int run(List<String> files) throws UsageException {
        if (files.size() != 1) {
            throw new UsageException("weights takes one file of figures");
        }
        String file = files.getFirst();
        try {
            List<RuleFigures> rules = RuleTable.read(Files.readString(Path.of(file)));
            Map<String, Double> weights = rules.stream()
                    .collect(Collectors.toMap(rule -> rule.rule() + " " + rule.form(), RuleFigures::weight));
            long enough = rules.stream().filter(RuleFigures::enough).count();
            out.print("# Of %d rules in a form, %d with enough answers; what is not named has 1.\n"
                    .formatted(rules.size(), enough));
            out.print(new RuleWeights(weights).write());
            return CommandLine.OK;
        } catch (MalformedSheetException e) {
            e.problems().forEach(problem -> err.print(file + ":" + problem + "\n"));
        } catch (IOException e) {
            err.print(file + ":1: cannot be read: " + Generate.reason(Path.of(file), e) + "\n");
        } catch (InvalidPathException e) {
            throw new UsageException("no file name: " + e.getMessage());
        }
        return CommandLine.WRONG;
    }
}
