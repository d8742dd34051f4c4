package org.factloom.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import org.factloom.article.MalformedArticleException;
import org.factloom.library.Provenance;
import org.factloom.library.UnreachablePageException;
import org.factloom.web.FormErrors;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Reads what people bring by a form: an article that is pasted, uploaded or fetched. */
@ApplicationScoped
class Receiving {

    /** Files that are read at a time: reading a long one takes much memory. */
    private static final int MOST_READERS = 2;

    private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s\"<>]+");

    private final Semaphore readers = new Semaphore(MOST_READERS);
    private final Bringing bringing;
    private final AuthoringMessages messages;

    Receiving(Bringing bringing, AuthoringMessages messages) {
        this.bringing = bringing;
        this.messages = messages;
    }

    /** What was sent; exactly one of text, address and file is to be there. */
    record Form(
            String title,
            String text,
            String address,
            String source,
            String licence,
            String attribution,
            @Nullable FileUpload file) {

        private Optional<FileUpload> upload() {
            return Optional.ofNullable(file).filter(sent -> sent.size() > 0);
        }

        private int ways() {
            return (text.isBlank() ? 0 : 1) + (address.isBlank() ? 0 : 1) + (upload().isPresent() ? 1 : 0);
        }

        /** The field that says what was brought. */
        private String way() {
            return upload().isPresent() ? "file" : address.isBlank() ? "text" : "address";
        }
    }

    /** Nothing where something is wrong with it, which is added to {@code errors}. */
    Optional<Brought> read(Form form, FormErrors errors) {
        if (form.ways() != 1) {
            errors.add("text", form.ways() == 0 ? messages.nothing_brought() : messages.brought_twice());
        }
        if (!form.source().isBlank() && !WEB.matcher(form.source().strip()).matches()) {
            errors.add("source", messages.no_address());
        }
        if (bringing.isFull()) {
            errors.add("text", messages.too_many_jobs(Bringing.MOST_JOBS));
        }
        if (errors.isEmpty() && !readers.tryAcquire()) {
            errors.add("text", messages.busy_reading());
        } else if (errors.isEmpty()) {
            try {
                Brought brought = brought(form, provenance(form));
                if (brought.words() <= Brought.MOST_WORDS) {
                    return Optional.of(brought);
                }
                errors.add(form.way(), messages.too_many_words(brought.words(), Brought.MOST_WORDS));
            } catch (MalformedArticleException e) {
                String what = String.valueOf(e.getMessage());
                errors.add(
                        form.way(), e.line() > 1 ? messages.unreadable_at(e.line(), what) : messages.unreadable(what));
            } catch (UnreachablePageException e) {
                errors.add("address", messages.unreachable(String.valueOf(e.getMessage())));
            } catch (IOException e) {
                errors.add("file", messages.upload_failed());
            } finally {
                readers.release();
            }
        }
        return Optional.empty();
    }

    private Provenance provenance(Form form) {
        return new Provenance(
                form.source().isBlank() ? null : form.source().strip(),
                form.licence().isBlank() ? Provenance.UNKNOWN : form.licence().strip(),
                form.attribution().isBlank()
                        ? Provenance.UNSTATED
                        : form.attribution().strip());
    }

    private Brought brought(Form form, Provenance provenance)
            throws IOException, MalformedArticleException, UnreachablePageException {
        if (form.upload().isPresent()) {
            FileUpload upload = form.upload().get();
            return Brought.uploaded(upload.fileName(), upload.uploadedFile(), provenance);
        }
        return form.address().isBlank()
                ? Brought.pasted(form.title(), form.text(), provenance)
                : Brought.fetched(form.address(), bringing.web(), provenance);
    }
}
