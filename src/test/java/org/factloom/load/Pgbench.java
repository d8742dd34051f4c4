package org.factloom.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.factloom.quiz.SaveStatement;

/** PostgreSQL's own benchmark, running the statement that saves an answer on the attempts of the students. */
final class Pgbench {

    /** pgbench takes no more than 128 scripts, and each has the ids of one attempt in it. */
    private static final int SCRIPTS = 100;

    private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");

    private final Path binary;
    private final PostgresProcess database;
    private final List<Path> scripts;

    private Pgbench(Path binary, PostgresProcess database, List<Path> scripts) {
        this.binary = binary;
        this.database = database;
        this.scripts = scripts;
    }

    /** Nothing where pgbench is not installed. */
    static Optional<Pgbench> of(PostgresProcess database, List<UUID> attempts, Path folder)
            throws IOException, SQLException {
        Optional<Path> binary = binary();
        return binary.isEmpty()
                ? Optional.empty()
                : Optional.of(new Pgbench(binary.get(), database, scripts(database, attempts, folder)));
    }

    private static Optional<Path> binary() throws IOException {
        List<Path> places = new ArrayList<>(List.of(Path.of("/usr/bin/pgbench"), Path.of("/usr/local/bin/pgbench")));
        Path debian = Path.of("/usr/lib/postgresql");
        if (Files.isDirectory(debian)) {
            try (Stream<Path> versions = Files.list(debian)) {
                versions.map(version -> version.resolve("bin/pgbench")).forEach(places::add);
            }
        }
        return places.stream().filter(Files::isExecutable).findFirst();
    }

    private static List<Path> scripts(PostgresProcess database, List<UUID> attempts, Path folder)
            throws IOException, SQLException {
        List<Path> scripts = new ArrayList<>();
        try (Connection connection = database.connect();
                PreparedStatement query = connection.prepareStatement("select person_id from attempt where id = ?")) {
            for (UUID attempt : attempts.subList(0, SCRIPTS)) {
                query.setObject(1, attempt);
                try (ResultSet row = query.executeQuery()) {
                    row.next();
                    Path script = folder.resolve("pgbench-" + scripts.size() + ".sql");
                    Files.writeString(script, script(attempt, row.getObject(1, UUID.class)));
                    scripts.add(script);
                }
            }
        }
        return scripts;
    }

    /** The sequence is the time, so that every save is the latest, whoever was there before. */
    private static String script(UUID attempt, UUID person) {
        String statement = SaveStatement.text().replace('\n', ' ');
        for (String value : List.of(
                "'" + attempt + "'::uuid",
                "'" + person + "'::uuid",
                ":number",
                "now()",
                "(extract(epoch from clock_timestamp()) * 1000000)::bigint",
                "'{\"choice\": 1}'",
                "false",
                "now()")) {
            statement = statement.replaceFirst("\\?", Matcher.quoteReplacement(value));
        }
        return "\\set number random(1, 16)\n" + statement + ";\n";
    }

    /** Saves per second of so many clients at once, over some seconds. */
    double run(int clients, int seconds) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                binary.toString(),
                "--no-vacuum",
                "--protocol=prepared",
                "--host=localhost",
                "--port=" + database.port(),
                "--username=" + database.user(),
                "--client=" + clients,
                "--jobs=2",
                "--time=" + seconds));
        scripts.forEach(script -> command.add("--file=" + script));
        command.add("postgres");
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", database.password());
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes());
        Matcher tps = TPS.matcher(output);
        if (process.waitFor() != 0 || !tps.find()) {
            throw new IOException("pgbench failed: " + output.substring(0, Math.min(2000, output.length())));
        }
        return Double.parseDouble(tps.group(1));
    }
}
