package org.factloom.article;

import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads PDF: headings by their size, paragraphs made whole across lines and pages. Running heads, page numbers and notes are left out. */
final class PdfReader {

    private static final int MOST_PAGES = 1_000;

    /** In characters a page; pages with less are pictures with at most a stamp. */
    private static final int FEWEST_CHARACTERS = 20;

    /** What PDFBox stumbles over is said in the one message that a person needs. */
    private static final Logger PDFBOX = Logger.getLogger("org.apache.pdfbox");

    static {
        PDFBOX.setLevel(Level.OFF);
    }

    private PdfReader() {}

    /** @param name the title where the document has none */
    static Article read(String slug, String name, byte[] bytes) throws MalformedArticleException {
        PdfStreams.check(bytes);
        List<PdfLine> lines;
        try (PDDocument document = Loader.loadPDF(bytes)) {
            lines = lines(document);
        } catch (InvalidPasswordException e) {
            throw new MalformedArticleException(1, "the PDF is encrypted: save it without a password");
        } catch (PdfLimit.ExceededException e) {
            throw new MalformedArticleException(1, String.valueOf(e.getMessage()));
        } catch (IOException | RuntimeException e) {
            // Of damaged files PDFBox throws whatever it stumbles over.
            throw new MalformedArticleException(1, "the PDF is damaged (" + e.getMessage() + "): save it again");
        } catch (StackOverflowError e) {
            throw new MalformedArticleException(1, "the PDF is nested too deep");
        }
        float size = PdfText.bodySize(lines);
        Outline outline = new Outline();
        PdfText.write(PdfPages.text(lines, size), size, outline);
        return outline.read(slug, name, "the PDF");
    }

    private static List<PdfLine> lines(PDDocument document) throws IOException, MalformedArticleException {
        int pages = document.getNumberOfPages();
        if (pages > MOST_PAGES) {
            throw new MalformedArticleException(1, "the PDF has more than %,d pages: split it".formatted(MOST_PAGES));
        }
        if (!document.getCurrentAccessPermission().canExtractContent()) {
            throw new MalformedArticleException(1, "the PDF forbids taking its text: save it without that restriction");
        }
        PdfLimit limit = PdfLimit.ofPages(pages);
        PdfParts.check(document.getDocument(), limit);
        List<PdfLine> lines = PdfLines.of(document, limit);
        int characters = lines.stream().mapToInt(line -> line.words().length()).sum();
        if (pages > 0 && characters < FEWEST_CHARACTERS * pages) {
            throw new MalformedArticleException(
                    1, "the PDF has no text, only images of its pages: let a program recognise the text (OCR) first");
        }
        return lines;
    }
}
