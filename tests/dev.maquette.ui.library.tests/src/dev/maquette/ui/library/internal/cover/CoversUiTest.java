// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.cover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.maquette.testkit.library.MemoryLibraries;
import dev.maquette.testkit.library.MemoryLibrary;
import dev.maquette.testkit.library.ModelRecords;
import dev.maquette.ui.cover.Covers;
import dev.maquette.ui.session.Session;

class CoversUiTest {

    private final MemoryLibrary library = new MemoryLibrary("Studio", ModelRecords.dozen());
    private final Session session = new Session(new MemoryLibraries(library));
    private final Deque<Runnable> background = new ArrayDeque<>();
    private int loaded;
    private Covers covers;

    @BeforeEach
    void open() throws InterruptedException {
        session.open(library.info().location()).join();
        covers = new Covers(session, Display.getCurrent(), 16, 2, background::add, Runnable::run, () -> loaded++);
    }

    @AfterEach
    void close() {
        covers.close();
        session.close();
    }

    private static String png(int colour) {
        ImageData data = new ImageData(32, 24, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        for (int y = 0; y < 24; y++) {
            for (int x = 0; x < 32; x++) {
                data.setPixel(x, y, colour);
            }
        }
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[]{data};
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        loader.save(bytes, SWT.IMAGE_PNG);
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    private void work() {
        while (!background.isEmpty()) {
            background.poll().run();
        }
    }

    private Image read(String key, long version) {
        covers.of(key, version);
        work();
        return covers.of(key, version).orElseThrow();
    }

    @Test
    void aCoverIsThereOnceItIsRead() {
        library.covered("a1", png(0x336699));
        assertEquals(Optional.empty(), covers.of("a1", 1));
        assertEquals(1, background.size());
        work();
        assertEquals(1, loaded);
        Image cover = covers.of("a1", 1).orElseThrow();
        assertEquals(16, cover.getBounds().width);
        assertEquals(0, background.size());
    }

    @Test
    void aModelWithoutACoverIsAskedOnce() {
        covers.of("a2", 1);
        work();
        assertEquals(Optional.empty(), covers.of("a2", 1));
        assertEquals(0, background.size());
        assertEquals(0, loaded);
    }

    @Test
    void theOldCoverStaysUntilTheNewOneIsRead() {
        library.covered("a1", png(0x336699));
        Image old = read("a1", 1);
        library.covered("a1", png(0x993333));
        assertSame(old, covers.of("a1", 2).orElseThrow());
        work();
        assertNotSame(old, covers.of("a1", 2).orElseThrow());
        assertTrue(old.isDisposed());
    }

    @Test
    void whatWasNotAskedForLatelyIsForgotten() {
        for (String key : new String[]{"a1", "a2", "a3"}) {
            library.covered(key, png(0x336699));
        }
        Image first = read("a1", 1);
        Image second = read("a2", 1);
        covers.of("a1", 1);
        read("a3", 1);
        assertFalse(first.isDisposed());
        assertTrue(second.isDisposed());
    }

    @Test
    void aBrokenCoverIsNone() {
        library.covered("a1", "bm8gcGljdHVyZQ==");
        covers.of("a1", 1);
        work();
        assertEquals(Optional.empty(), covers.of("a1", 1));
    }

    @Test
    void nothingIsLeftWhenItIsClosed() {
        library.covered("a1", png(0x336699));
        Image cover = read("a1", 1);
        covers.close();
        assertTrue(cover.isDisposed());
        assertEquals(Optional.empty(), covers.of("a1", 1));
        assertEquals(0, background.size());
    }
}
