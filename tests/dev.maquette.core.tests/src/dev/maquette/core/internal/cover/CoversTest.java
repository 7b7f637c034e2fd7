// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.cover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.core.internal.library.LibraryFolder;

class CoversTest {

    private static final int GREEN = 0xff208040;

    @TempDir
    private Path temp;
    private LibraryFolder folder;

    @BeforeEach
    void make() {
        folder = new LibraryFolder(temp.resolve("library"));
    }

    @Test
    void aLargePictureBecomesASmallOneOfTheSameShapeAndColour() throws IOException, LibraryException {
        var cover = keep(Pictures.plain("png", 1500, 750, GREEN));
        assertTrue(cover.matches("api/v2/models/i/k1/image\\?[0-9a-f-]{36}"), cover);
        var small = ImageIO.read(folder.thumbnails().resolve("k1.png").toFile());
        assertEquals("256x128", small.getWidth() + "x" + small.getHeight());
        assertEquals(GREEN, small.getRGB(17, 90));
    }

    @Test
    void aJpegStaysOneWhateverItsNameSays() throws IOException, LibraryException {
        keep(Pictures.plain("jpeg", 40, 60, GREEN));
        var small = ImageIO.read(folder.thumbnails().resolve("k1.jpg").toFile());
        assertEquals("40x60", small.getWidth() + "x" + small.getHeight(), "small ones are not made larger");
    }

    @Test
    void whatIsSeenThroughStaysSo() throws IOException, LibraryException {
        keep(Pictures.plain("png", 600, 600, 0x80ff0000));
        var pixel = ImageIO.read(folder.thumbnails().resolve("k1.png").toFile()).getRGB(100, 100);
        assertEquals(0x80ff0000, pixel);
    }

    @Test
    void theSamePictureIsTheSameCoverAndAnotherIsAnother() throws IOException, LibraryException {
        var first = keep(Pictures.plain("png", 300, 300, GREEN));
        assertEquals(first, keep(Pictures.plain("png", 300, 300, GREEN)));
        var second = keep(Pictures.plain("jpeg", 300, 300, GREEN));
        assertNotEquals(first, second);
        assertEquals(Optional.of(folder.thumbnails().resolve("k1.jpg")), Covers.of("k1", second, folder));
        assertEquals(GREEN, ImageIO.read(Covers.of("k1", first, folder).orElseThrow().toFile()).getRGB(0, 0),
                "the one before is still there");
        assertFalse(Files.exists(folder.thumbnails().resolve("k1.png")), "one file is the cover");
        assertEquals(Optional.empty(), Covers.of("k1", null, folder));
        assertEquals(Optional.empty(), Covers.of("k2", second, folder));
    }

    @Test
    void whatIsNoPictureIsRefusedAndTheCoverStays() throws IOException, LibraryException {
        var cover = keep(Pictures.plain("png", 30, 30, GREEN));
        var webp = refused("RIFF0000WEBPVP8 ".getBytes());
        assertEquals(Problem.INVALID, webp.problem());
        assertTrue(webp.getMessage().endsWith("is neither PNG nor JPEG."), webp.getMessage());
        var whole = Pictures.plain("png", 300, 300, GREEN);
        for (var broken : List.of(Arrays.copyOf(whole, 40), Arrays.copyOf(whole, whole.length / 2),
                new byte[]{(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0, 0, 0}, new byte[0])) {
            assertEquals(Problem.INVALID, refused(broken).problem());
        }
        assertTrue(Files.exists(Covers.of("k1", cover, folder).orElseThrow()));
        try (var files = Files.list(folder.thumbnails())) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void aPictureThatIsLargerThanItsFileIsNotUnpacked() throws IOException {
        var refused = refused(Pictures.bomb(60_000, 60_000));
        assertTrue(refused.getMessage().contains("60000 times 60000 pixels"), refused.getMessage());
    }

    private LibraryException refused(byte[] picture) {
        return assertThrows(LibraryException.class, () -> keep(picture));
    }

    private String keep(byte[] picture) throws IOException, LibraryException {
        return Covers.keep(Files.write(temp.resolve("picture.gif"), picture), "k1", folder);
    }
}
