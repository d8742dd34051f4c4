package org.factloom.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.factloom.exchange.ItemJson;
import org.factloom.exchange.MalformedSetException;
import org.factloom.exchange.Problem;
import org.factloom.exchange.Sha256;
import org.factloom.item.Added;
import org.factloom.item.Item;
import org.jspecify.annotations.Nullable;

/**
 * The items of a file with the pictures beside it.
 *
 * @param items in their order; where a picture was brought with more than the picture in it, named as it is kept
 * @param pictures those that may not be there yet
 */
public record PicturedItems(List<Item> items, List<PictureFile> pictures) {

    /** Where the pictures of a set's file lie. */
    public static final String FOLDER = "pictures/";

    /** Of all pictures of a file that are not there yet. */
    static final long MOST_PIXELS = 1_000_000_000;

    /** The files in the folder of pictures. */
    @FunctionalInterface
    public interface Folder {
        /** Null where there is none of that name. */
        byte @Nullable [] named(String name) throws IOException;
    }

    /** Those in the folder beside a set's file. */
    static Folder beside(Path set) {
        Path pictures = set.resolveSibling(FOLDER);
        return name -> {
            Path file = pictures.resolve(name);
            return Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
        };
    }

    /**
     * Checks the pictures as those that are brought by hand are.
     *
     * @param known names of pictures that are there already, and need not lie beside the file
     * @throws MalformedSetException when one is missing, is another than its name says, or is unfit, or when they are too many
     */
    public static PicturedItems of(List<Item> items, Folder folder, Set<String> known)
            throws IOException, MalformedSetException {
        Map<String, PictureFile> read = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        long pixels = 0;
        List<Item> named = new ArrayList<>();
        for (Item item : items) {
            Added.Picture picture = item.origin().added().picture();
            if (picture == null || known.contains(picture.name())) {
                named.add(item);
                continue;
            }
            try {
                PictureFile file = read.get(picture.name());
                if (file == null) {
                    byte[] bytes = bytes(picture.name(), folder);
                    pixels += PictureHeader.of(bytes).pixels();
                    if (pixels > MOST_PIXELS) {
                        throw tooMany(items.indexOf(item));
                    }
                    file = PictureFile.of(bytes);
                    read.put(picture.name(), file);
                }
                named.add(renamed(item, picture, file.name()));
            } catch (UnfitPictureException e) {
                problems.add(new Problem(
                        0, "items[" + items.indexOf(item) + "].picture.file", String.valueOf(e.getMessage())));
            }
        }
        if (!problems.isEmpty()) {
            throw new MalformedSetException(problems);
        }
        return new PicturedItems(List.copyOf(named), List.copyOf(read.values()));
    }

    private static MalformedSetException tooMany(int item) {
        return new MalformedSetException(List.of(new Problem(
                0,
                "items[" + item + "].picture.file",
                "with this picture there are more than " + MOST_PIXELS / 1_000_000
                        + " million pixels: save the pictures smaller, or split the set")));
    }

    private static byte[] bytes(String name, Folder folder) throws IOException, UnfitPictureException {
        byte[] bytes = folder.named(name);
        if (bytes == null) {
            throw new UnfitPictureException("there is no file " + FOLDER + name + " beside the set");
        }
        if (!name.startsWith(Sha256.of(bytes))) {
            throw new UnfitPictureException(FOLDER + name
                    + " is another picture than its name says, or was changed: its SHA-256 is " + Sha256.of(bytes));
        }
        return bytes;
    }

    private static Item renamed(Item item, Added.Picture picture, String name) {
        return picture.name().equals(name)
                ? item
                : ItemJson.with(item, item.origin().added().with(new Added.Picture(name, picture.alternative())));
    }
}
