package org.factloom.library;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;
import org.factloom.exchange.GroundedSet;
import org.factloom.exchange.ItemJson;
import org.factloom.exchange.MalformedSetException;
import org.factloom.exchange.Sha256;
import org.factloom.item.Added;
import org.factloom.item.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept of a picture, and which is none. */
class PictureFileTest {

    private static String refusal(byte[] file) {
        return String.valueOf(assertThrows(UnfitPictureException.class, () -> PictureFile.of(file))
                .getMessage());
    }

    private static BufferedImage image(PictureFile picture) throws Exception {
        return ImageIO.read(new ByteArrayInputStream(picture.bytes()));
    }

    @Test
    void whatIsNothingButAPictureStaysAsItIsAndIsNamedByWhatItHolds() throws Exception {
        byte[] png = TestPictures.png(60, 40);
        PictureFile kept = PictureFile.of(png);
        assertArrayEquals(png, kept.bytes());
        assertEquals(Sha256.of(png) + ".png", kept.name());
        assertEquals(60, kept.width());
        byte[] jpeg = TestPictures.jpeg(60, 40);
        assertArrayEquals(jpeg, PictureFile.of(jpeg).bytes());
        assertEquals("image/jpeg", PictureFile.mediaType(PictureFile.of(jpeg).name()));
    }

    @ParameterizedTest
    @CsvSource({"3200, 2000, 1600, 1000", "9000, 900, 1600, 160", "1601, 10, 1600, 10", "10, 5000, 3, 1600"})
    void whatIsTooLargeForAPageIsMadeSmaller(int width, int height, int keptWidth, int keptHeight) throws Exception {
        for (byte[] brought : new byte[][] {TestPictures.png(width, height), TestPictures.jpeg(width, height)}) {
            PictureFile kept = PictureFile.of(brought);
            BufferedImage image = image(kept);
            assertEquals(keptWidth, image.getWidth());
            assertEquals(keptHeight, image.getHeight());
            assertEquals(keptWidth, kept.width());
            assertEquals(keptHeight, kept.height());
            assertArrayEquals(kept.bytes(), PictureFile.of(kept.bytes()).bytes(), "brought again");
        }
    }

    @Test
    void whatACameraOrAProgramWritesIntoItIsLeftOut() throws Exception {
        byte[] jpeg = TestPictures.turned(TestPictures.jpeg(60, 40), 1);
        byte[] png = TestPictures.with(
                TestPictures.png(60, 40), "tEXt", "Author\0GPS".getBytes(StandardCharsets.ISO_8859_1));
        byte[] tail = Arrays.copyOf(TestPictures.png(60, 40), TestPictures.png(60, 40).length + 3);
        System.arraycopy("GPS".getBytes(StandardCharsets.ISO_8859_1), 0, tail, tail.length - 3, 3);
        for (byte[] brought : new byte[][] {jpeg, png, tail}) {
            assertTrue(new String(brought, StandardCharsets.ISO_8859_1).contains("GPS"));
            assertFalse(new String(PictureFile.of(brought).bytes(), StandardCharsets.ISO_8859_1).contains("GPS"));
        }
    }

    /** The red quarter of a picture that lies as EXIF numbers it, and where it is seen then. */
    @ParameterizedTest
    @CsvSource({
        "1, 60, 0.2, 0.2",
        "2, 60, 0.8, 0.2",
        "3, 60, 0.8, 0.8",
        "4, 60, 0.2, 0.8",
        "5, 40, 0.2, 0.2",
        "6, 40, 0.8, 0.2",
        "7, 40, 0.8, 0.8",
        "8, 40, 0.2, 0.8"
    })
    void aPictureThatLiesOnItsSideIsStoodUp(int turn, int width, double x, double y) throws Exception {
        PictureFile kept = PictureFile.of(TestPictures.turned(TestPictures.jpeg(60, 40), turn));
        BufferedImage image = image(kept);
        assertEquals(width, image.getWidth());
        int red = image.getRGB((int) (x * image.getWidth()), (int) (y * image.getHeight())) >> 16 & 0xff;
        assertTrue(red > 200, "red there: " + red);
        int opposite =
                image.getRGB((int) ((1 - x) * image.getWidth()), (int) ((1 - y) * image.getHeight())) >> 16 & 0xff;
        assertTrue(opposite < 60, "none there: " + opposite);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg> | SVG
            <?xml version="1.0"?><SVG onload="alert(1)"/>                           | SVG
            <!DOCTYPE html><html><body onload=alert(1)>                             | a web page
            <script>alert(1)</script>                                               | a web page
            GIF89a;<script>alert(1)</script>                                        | GIF
            RIFF____WEBPVP8                                                         | WebP
            %PDF-1.7                                                                | PDF
            alert(1)                                                                | no picture
            ''                                                                      | no picture
            """)
    void whatIsNoneIsToldByWhatItHolds(String file, String words) {
        assertTrue(refusal(file.getBytes(StandardCharsets.ISO_8859_1)).contains(words));
    }

    @Test
    void aBombIsRefusedByWhatItsHeaderSays() {
        assertTrue(refusal(TestPictures.bomb(50_000, 50_000)).contains("2500 million in all"));
        assertTrue(refusal(TestPictures.bomb(8000, 5001)).contains("40 million are the most"));
        assertTrue(
                refusal(TestPictures.bomb(Integer.MAX_VALUE, Integer.MAX_VALUE)).contains("million"));
        assertTrue(refusal(TestPictures.bomb(-1, 5)).contains("damaged"));
        assertTrue(refusal(TestPictures.bomb(0, 5)).contains("damaged"));
    }

    @Test
    void whatMovesIsRefused() throws Exception {
        assertTrue(refusal(TestPictures.with(TestPictures.png(9, 9), "acTL", new byte[8]))
                .contains("moves"));
    }

    @Test
    void moreThanFiveMegabytesAreRefused() {
        byte[] noise = new byte[(5 << 20) + 1];
        new SplittableRandom(1).nextBytes(noise);
        assertTrue(refusal(noise).contains("at most 5 MB"));
    }

    /** Wherever a file is cut, and whichever of its bytes are changed, it is taken whole or refused in words. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void damageIsRefusedOrHarmless(boolean png) throws Exception {
        byte[] file = png ? TestPictures.png(24, 16) : TestPictures.turned(TestPictures.jpeg(24, 16), 6);
        for (int end = 0; end < file.length; end++) {
            byte[] cut = Arrays.copyOf(file, end);
            String words = refusal(cut);
            assertTrue(words.contains("damaged") || words.contains("no picture"), end + ": " + words);
        }
        SplittableRandom random = new SplittableRandom(7);
        for (int time = 0; time < 400; time++) {
            byte[] changed = file.clone();
            for (int i = random.nextInt(1, 4); i > 0; i--) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt();
            }
            try {
                assertTrue(PictureFile.of(changed).width() > 0);
            } catch (UnfitPictureException e) {
                assertFalse(String.valueOf(e.getMessage()).isBlank());
            }
        }
    }

    @Test
    void whatTakesTooMuchMemoryOrTimeToDecodeIsRefusedByWhatItsHeaderSays() throws Exception {
        assertTrue(refusal(TestPictures.bomb(4700, 4700, 16, 6)).contains("168 MB when it is decoded"));
        assertTrue(refusal(TestPictures.bomb(4700, 4700, 8, 6)).contains("damaged"));
        byte[] jpeg = TestPictures.jpeg(60, 40);
        int frame = at(jpeg, 0xc0);
        byte[] large = jpeg.clone();
        ByteBuffer.wrap(large).putShort(frame + 5, (short) 6000).putShort(frame + 7, (short) 6000);
        byte[] progressive = large.clone();
        progressive[frame + 1] = (byte) 0xc2;
        assertEquals(0, PictureHeader.of(large).held());
        assertTrue(refusal(progressive).contains("MB when it is decoded"));
        int scan = at(jpeg, 0xda);
        byte[] scans = Arrays.copyOf(jpeg, jpeg.length - 2);
        ByteBuffer many =
                ByteBuffer.allocate(jpeg.length + 100 * (jpeg.length - scan)).put(scans);
        for (int i = 0; i < 100; i++) {
            many.put(scans, scan, scans.length - scan);
        }
        many.put((byte) 0xff).put((byte) 0xd9);
        assertTrue(refusal(Arrays.copyOf(many.array(), many.position())).contains("more than 100 steps"));
    }

    private static int at(byte[] jpeg, int marker) {
        int at = 0;
        while ((jpeg[at] & 0xff) != 0xff || (jpeg[at + 1] & 0xff) != marker) {
            at++;
        }
        return at;
    }

    @Test
    void aFileMayNotBringMorePixelsThanAreReadInAMinute() throws Exception {
        Item item = GroundedSet.read(Path.of("src/test/resources/points/slate-quarry.yaml"))
                .set()
                .items()
                .getFirst();
        Map<String, byte[]> files = new HashMap<>();
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < 26; i++) {
            byte[] bomb = TestPictures.bomb(8000, 5000 - i);
            String name = Sha256.of(bomb) + ".png";
            files.put(name, bomb);
            items.add(ItemJson.with(item, new Added("", 1, new Added.Picture(name, "A quarry"))));
        }
        String problems = assertThrows(MalformedSetException.class, () -> PicturedItems.of(items, files::get, Set.of()))
                .problems()
                .toString();
        assertTrue(
                problems.contains("items[25].picture.file: with this picture there are more than 1000 million"),
                problems);
    }
}
