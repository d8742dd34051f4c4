package org.factloom.app;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import org.eclipse.microprofile.config.ConfigProvider;

/** The entry point: with arguments the command line, without any the application with its database. */
@QuarkusMain
public final class Main {

    private Main() {}

    public static void main(String... args) {
        if (args.length > 0) {
            System.exit(CommandLine.ofProcess().run(args));
        }
        try {
            Ground.lay(ConfigProvider.getConfig());
        } catch (CannotStartException e) {
            System.err.println("Factloom cannot start: " + e.getMessage());
            System.exit(1);
        }
        Quarkus.run(args);
    }
}
