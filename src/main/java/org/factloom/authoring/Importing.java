package org.factloom.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.factloom.account.CurrentPerson;
import org.factloom.article.Slug;
import org.factloom.exchange.Arrangement;
import org.factloom.exchange.GroundedSet;
import org.factloom.exchange.MalformedSetException;
import org.factloom.exchange.Problem;
import org.factloom.exchange.QuestionSetFile;
import org.factloom.exchange.QuestionSetWriter;
import org.factloom.exchange.SetArchive;
import org.factloom.exchange.SetOrder;
import org.factloom.item.Item;
import org.factloom.library.PictureFile;
import org.factloom.library.PicturedItems;
import org.factloom.library.Pictures;
import org.factloom.library.QuestionSet;
import org.factloom.library.SetIntake;
import org.factloom.library.StoredArticle;
import org.factloom.library.StoredArticles;
import org.jspecify.annotations.Nullable;

/** Takes in sets in the form of their files. */
@ApplicationScoped
class Importing {

    private static final String ARTICLE = ".txt";

    /** "sha256: 0f3a…" of a set's article. */
    private static final Pattern SHA256 = Pattern.compile("(?m)^ +sha256: *['\"]?([0-9a-f]{64})");

    private static final Pattern FILE = Pattern.compile("(?m)^ +file: *['\"]?([^'\"\\p{Cntrl}]+\\.txt)");

    private final SetIntake intake;
    private final Pictures pictures;
    private final StoredArticles articles;
    private final CurrentPerson person;
    private final AuthoringMessages messages;
    private final SetsMessages sets;

    Importing(
            SetIntake intake,
            Pictures pictures,
            StoredArticles articles,
            CurrentPerson person,
            AuthoringMessages messages,
            SetsMessages sets) {
        this.intake = intake;
        this.pictures = pictures;
        this.articles = articles;
        this.person = person;
        this.messages = messages;
        this.sets = sets;
    }

    /** Files that cannot be taken in, and everything that is wrong with them: "kiln.yaml:12: items[3].key: …". */
    static final class RefusedException extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient List<String> problems;

        RefusedException(List<String> problems) {
            super(String.join("\n", problems));
            this.problems = List.copyOf(problems);
        }

        List<String> problems() {
            return problems;
        }
    }

    /**
     * What was uploaded, archives unpacked, by name.
     *
     * @param uploads names and where their contents are
     */
    static Map<String, byte[]> unpacked(Map<String, Path> uploads) throws IOException, RefusedException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (Map.Entry<String, Path> upload : uploads.entrySet()) {
            byte[] bytes = Files.readAllBytes(upload.getValue());
            String name = upload.getKey().replaceFirst(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
            if (name.endsWith(".zip")) {
                try {
                    files.putAll(SetArchive.read(bytes));
                } catch (MalformedSetException e) {
                    throw refused(name, e);
                }
            } else {
                files.put(name, bytes);
            }
        }
        return files;
    }

    /**
     * A set as it was read.
     *
     * @param parts its files, first that of its own article
     * @param pictures that its items show and that may not be here yet
     * @param order ids of all items, where there are several files; otherwise empty
     */
    record Read(List<GroundedSet> parts, List<PictureFile> pictures, List<String> order) {}

    /** Reads the one set among the files. */
    Read read(Map<String, byte[]> files) throws IOException, RefusedException {
        List<String> names = files.keySet().stream()
                .filter(name -> name.endsWith(GroundedSet.ENDING))
                .toList();
        List<String> orders = files.keySet().stream()
                .filter(name -> name.endsWith(SetOrder.ENDING))
                .toList();
        if (names.isEmpty()) {
            throw new RefusedException(List.of(sets.no_set_in_it()));
        }
        String first = orders.size() == 1 ? orders.getFirst().replaceFirst("\\.order$", GroundedSet.ENDING) : "";
        boolean alone = names.size() == 1 && orders.isEmpty();
        if (!alone && !names.contains(first)) {
            throw new RefusedException(List.of(sets.one_set_at_a_time()));
        }
        Path folder = Files.createTempDirectory("factloom-import");
        try {
            write(folder, files);
            if (alone) {
                Part only = part(folder, names.getFirst(), files);
                return new Read(List.of(only.set), only.pictures, List.of());
            }
            return parts(folder, first, names, orders.getFirst(), files);
        } finally {
            delete(folder);
        }
    }

    private Read parts(Path folder, String first, List<String> names, String order, Map<String, byte[]> files)
            throws IOException, RefusedException {
        List<String> problems = new ArrayList<>();
        Map<String, Part> parts = new LinkedHashMap<>();
        for (String name : Stream.concat(Stream.of(first), names.stream().filter(name -> !name.equals(first)))
                .toList()) {
            try {
                parts.put(name, part(folder, name, files));
            } catch (RefusedException e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new RefusedException(problems);
        }
        Map<String, QuestionSetFile> all = new LinkedHashMap<>();
        parts.forEach((name, part) -> all.put(name, part.set.set()));
        List<Arrangement.Section> sections =
                Objects.requireNonNull(all.get(first)).arrangement().sections();
        all.forEach((name, file) -> {
            if (!file.arrangement().sections().equals(sections)) {
                problems.add(name + ": sections: " + sets.sections_differ(first));
            }
        });
        List<String> ids = List.of();
        try {
            ids = SetOrder.read(new String(Objects.requireNonNull(files.get(order)), StandardCharsets.UTF_8), all);
        } catch (MalformedSetException e) {
            problems.addAll(refused(order, e).problems());
        }
        if (!problems.isEmpty()) {
            throw new RefusedException(problems);
        }
        return new Read(
                parts.values().stream().map(Part::set).toList(),
                parts.values().stream().flatMap(part -> part.pictures.stream()).toList(),
                ids);
    }

    /** One of the files of a set, with the pictures that its items show. */
    private record Part(GroundedSet set, List<PictureFile> pictures) {}

    /** @param folder with the articles that came along */
    private Part part(Path folder, String name, Map<String, byte[]> files) throws IOException, RefusedException {
        byte[] yaml = Objects.requireNonNull(files.get(name));
        Path file = folder.resolve(
                Slug.of(name.substring(0, name.length() - GroundedSet.ENDING.length())) + GroundedSet.ENDING);
        Path known = known(folder, new String(yaml, StandardCharsets.UTF_8));
        try {
            Files.write(file, yaml);
            GroundedSet set = GroundedSet.read(file);
            List<Item> items = set.set().items();
            PicturedItems pictured =
                    PicturedItems.of(items, files::get, pictures.known(Pictures.names(items), person.viewer()));
            return new Part(set.with(pictured.items()), pictured.pictures());
        } catch (MalformedSetException e) {
            throw refused(name, e);
        } finally {
            Files.deleteIfExists(file);
            if (known != null) {
                Files.delete(known);
            }
        }
    }

    private static void write(Path folder, Map<String, byte[]> files) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey()).normalize();
            if (file.getKey().endsWith(ARTICLE) && folder.equals(path.getParent())) {
                Files.write(path, file.getValue());
            }
        }
    }

    /** Where the article is written now, which did not come along and stands here already; null if it did, or does not. */
    private @Nullable Path known(Path folder, String yaml) throws IOException {
        var sha256 = SHA256.matcher(yaml);
        var name = FILE.matcher(yaml);
        if (!sha256.find() || !name.find()) {
            return null;
        }
        Path path = folder.resolve(name.group(1)).normalize();
        if (!folder.equals(path.getParent()) || Files.exists(path)) {
            return null;
        }
        StoredArticle article =
                articles.withText(sha256.group(1), person.viewer()).orElse(null);
        return article == null ? null : Files.writeString(path, article.text());
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> left = Files.list(folder)) {
            for (Path file : left.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private static RefusedException refused(String file, MalformedSetException e) {
        List<String> problems = new ArrayList<>();
        for (Problem problem : e.problems()) {
            problems.add(file + ":" + (problem.line() > 0 ? "" : " ") + problem);
        }
        return new RefusedException(problems);
    }

    @Transactional
    QuestionSet take(Read read, String ownerName) {
        UUID owner = person.id().orElseThrow();
        pictures.keep(read.pictures(), owner);
        return intake.take(owner, messages.own_topic(ownerName), read.parts(), read.order());
    }

    /** The files of a set, by name; pictures are read when they are asked for. */
    Map<String, Supplier<byte[]>> files(String slug, QuestionSetFile file, String article) {
        Map<String, Supplier<byte[]>> files = new LinkedHashMap<>();
        files.put(file.article().file(), () -> article.getBytes(StandardCharsets.UTF_8));
        files.put(slug + GroundedSet.ENDING, () -> QuestionSetWriter.write(file).getBytes(StandardCharsets.UTF_8));
        for (String name : pictures.of(file.items())) {
            files.put(PicturedItems.FOLDER + name, () -> pictures.held(name));
        }
        return files;
    }
}
