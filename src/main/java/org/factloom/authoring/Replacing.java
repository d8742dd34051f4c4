package org.factloom.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.factloom.account.CurrentPerson;
import org.factloom.exchange.GroundedSet;
import org.factloom.exchange.QuestionSetWriter;
import org.factloom.exchange.Sha256;
import org.factloom.library.QuestionSet;
import org.factloom.library.QuestionSets;
import org.factloom.library.SetFiles;
import org.factloom.library.SetIntake;
import org.factloom.web.Problem;

/** Whole sets in the form of their files as JSON, read and replaced by programs. */
@ApplicationScoped
class Replacing {

    /** Of a version's name, in characters. */
    private static final int LENGTH = 32;

    private static final String ANY = "*";

    private final QuestionSets sets;
    private final Editing editing;
    private final SetFiles files;
    private final SetIntake intake;
    private final Importing importing;
    private final CurrentPerson person;
    private final SetsMessages messages;

    Replacing(
            QuestionSets sets,
            Editing editing,
            SetFiles files,
            SetIntake intake,
            Importing importing,
            CurrentPerson person,
            SetsMessages messages) {
        this.sets = sets;
        this.editing = editing;
        this.files = files;
        this.intake = intake;
        this.importing = importing;
        this.person = person;
        this.messages = messages;
    }

    /**
     * A set as it stands.
     *
     * @param version changes with everything that the document says; questions that were copied from sets over other articles are not in it
     */
    record Document(String json, String version) {

        static Document of(SetFiles.Whole set) {
            String json = QuestionSetWriter.json(set.file());
            return new Document(json, Sha256.of(json).substring(0, LENGTH));
        }
    }

    Optional<Document> read(String slug) {
        return files.of(slug, person.viewer()).map(Document::of);
    }

    /**
     * Takes over what {@code json} says, or nothing of it.
     *
     * @param replaced versions in quotes, separated by commas, one of which is to be replaced; "*" for any; empty where nothing is said
     * @throws Problem 400 where something in it is wrong, with each place; 409 where the set is put away; 412 where it is of another version; 428 where
     *     none is named
     */
    @Transactional
    Document replace(String slug, String json, String replaced) {
        QuestionSet set = editing.locked(slug);
        SetFiles.Whole was = files.of(slug, person.viewer()).orElseThrow(NotFoundException::new);
        List<String> versions =
                Arrays.stream(replaced.split(",")).map(String::strip).toList();
        if (replaced.isBlank()) {
            throw new Problem(Status.PRECONDITION_REQUIRED, messages.version_needed());
        }
        if (!versions.contains(ANY)
                && !versions.contains("\"" + Document.of(was).version() + "\"")) {
            throw new Problem(Status.PRECONDITION_FAILED, messages.changed_meanwhile());
        }
        GroundedSet grounded = grounded(slug, json, was);
        if (grounded.set().title().length() > SetsMessages.LONGEST_TITLE) {
            throw new Problem(Status.BAD_REQUEST, messages.title_wrong(SetsMessages.LONGEST_TITLE));
        }
        intake.replace(set, grounded);
        sets.flush();
        sets.getEntityManager().clear();
        return read(slug).orElseThrow();
    }

    private GroundedSet grounded(String slug, String json, SetFiles.Whole was) {
        try {
            return importing
                    .read(Map.of(
                            slug + GroundedSet.ENDING,
                            json.getBytes(StandardCharsets.UTF_8),
                            was.file().article().file(),
                            was.article().getBytes(StandardCharsets.UTF_8)))
                    .parts()
                    .getFirst();
        } catch (Importing.RefusedException e) {
            throw new Problem(Status.BAD_REQUEST, String.join("\n", e.problems()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
