package org.factloom.app;

import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

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
        if (LaunchMode.current() == LaunchMode.DEVELOPMENT) {
            Quarkus.run(args);
        } else {
            Quarkus.run(null, Main::ended, args);
        }
    }

    private static void ended(int exitCode, @Nullable Throwable cause) {
        if (cause != null) {
            Optional<String> line = Ground.reason(cause);
            if (line.isPresent()) {
                System.err.println("Factloom cannot start: " + line.get());
            } else {
                Logger.getLogger(Main.class).error("Factloom cannot start", cause);
            }
        }
        ApplicationLifecycleManager.getDefaultExitCodeHandler().accept(exitCode, cause);
    }
}
