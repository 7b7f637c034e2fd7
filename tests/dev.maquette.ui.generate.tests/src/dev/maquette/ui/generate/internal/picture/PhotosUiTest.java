// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.zip.CRC32;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.ForwardingLibrary;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Request;
import dev.maquette.api.library.Right;
import dev.maquette.api.request.ListPictures.Drawing;
import dev.maquette.api.request.ReadPicture;
import dev.maquette.testkit.library.DistantLibrary;
import dev.maquette.testkit.library.MemoryLibraries;
import dev.maquette.testkit.library.MemoryLibrary;
import dev.maquette.ui.generate.internal.page.Examples;
import dev.maquette.ui.session.Session;

class PhotosUiTest {

    @TempDir
    Path temp;

    private final Deque<Runnable> display = new ArrayDeque<>();
    private final MemoryLibrary library = new MemoryLibrary("Studio", List.of());
    private final DistantLibrary distant = new DistantLibrary(new Gallery(library), Right.READ);
    private final Session session = new Session(new MemoryLibraries(library, distant));
    private final Photos photos = new Photos(Display.getDefault(), new PictureFiles(session), 4,
            Runnable::run, display::add, () -> {
            });

    @AfterEach
    void close() {
        photos.close();
        session.close();
    }

    /** Hands out one picture, whatever is asked for. */
    private final class Gallery extends ForwardingLibrary {

        Gallery(Library other) {
            super(other);
        }

        @Override
        @SuppressWarnings("unchecked")
        public <O extends Record> O run(Request<O> request, Actor actor, IProgressMonitor monitor)
                throws LibraryException {
            if (!(request instanceof ReadPicture)) {
                return super.run(request, actor, monitor);
            }
            try {
                return (O) new ReadPicture.Picture(
                        Base64.getEncoder().encodeToString(Files.readAllBytes(Path.of(good().path()))));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    private void read(Drawing picture) {
        photos.of(picture, 64);
        while (!display.isEmpty()) {
            display.poll().run();
        }
    }

    private Drawing good() throws IOException {
        return Examples.files(temp, 1).getFirst();
    }

    @Test
    void aPictureIsNoLargerThanItIsShown() throws IOException {
        Drawing picture = good();
        read(picture);
        assertEquals(64, photos.of(picture, 64).orElseThrow().getBounds().width);
    }

    @Test
    void aPictureOfAServerIsAskedFor() throws Exception {
        session.open(distant.info().location()).join();
        Drawing picture = Examples.picture("/far/away/outputs/one.png", Examples.SETTINGS);
        read(picture);
        assertEquals(64, photos.of(picture, 64).orElseThrow().getBounds().width);
    }

    @ParameterizedTest
    @CsvSource({"2147483647, 2147483647", "2147483647, 1", "1, 2147483647", "0, 0", "-5, -5"})
    void afterAFileThatClaimsNonsenseTheNextIsRead(int width, int height) throws IOException {
        Path file = temp.resolve("liar.png");
        Files.write(file, header(width, height));
        Drawing liar = Examples.picture(file.toString(), Examples.SETTINGS);
        read(liar);
        assertTrue(photos.isBroken(liar));
        Drawing picture = good();
        read(picture);
        assertTrue(photos.of(picture, 64).isPresent());
    }

    /** A PNG that ends after its first chunk. */
    private static byte[] header(int width, int height) throws IOException {
        ByteArrayOutputStream chunk = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(chunk)) {
            out.writeBytes("IHDR");
            out.writeInt(width);
            out.writeInt(height);
            out.write(new byte[]{8, 2, 0, 0, 0});
        }
        CRC32 check = new CRC32();
        check.update(chunk.toByteArray());
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(file)) {
            out.write(new byte[]{(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
            out.writeInt(13);
            out.write(chunk.toByteArray());
            out.writeInt((int) check.getValue());
        }
        return file.toByteArray();
    }
}
