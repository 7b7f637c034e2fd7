// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.library.LibraryException;

class PartFileTest {

    private static final PartState STATE = new PartState("http://hub.example/m.bin", "\"tag\"", 8,
            List.of(new Span(0, 4)));

    @TempDir
    private Path folder;

    @Test
    void whatIsKeptIsFoundAgain() throws IOException, LibraryException {
        try (var part = PartFile.open(folder, "m.bin")) {
            part.write(new byte[4], 4, 0);
            part.keep(STATE, () -> true);
        }
        try (var part = PartFile.open(folder, "m.bin")) {
            assertEquals(Optional.of(STATE), part.earlier());
        }
    }

    @Test
    void aStateThatHoldsNoMoreIsNotWritten() throws IOException, LibraryException {
        try (var part = PartFile.open(folder, "m.bin")) {
            part.write(new byte[4], 4, 0);
            part.keep(STATE, () -> false);
            assertEquals(Optional.empty(), part.earlier());
        }
        assertFalse(Files.exists(folder.resolve("m.bin.part")), "nothing could go on with it");
    }

    @Test
    void anotherReadingWritesOnlyWhatDiffers() throws IOException, LibraryException {
        try (var part = PartFile.open(folder, "m.bin")) {
            part.write(new byte[]{1, 2, 3, 4, 5, 6}, 6, 0);
            var second = new Comparison(part);
            second.write(new byte[]{9, 6}, 2, 4);
            second.write(new byte[]{1, 2, 0}, 2, 0);
            second.write(new byte[]{3, 4}, 2, 2);
            assertEquals(List.of(new Span(4, 6)), second.differing());
            assertArrayEquals(new byte[]{1, 2, 3, 4, 9, 6}, Files.readAllBytes(part.deliver()));
        }
    }

    @Test
    void whatSpansLeaveOutIsBetweenThem() {
        var spans = List.of(new Span(0, 2), new Span(4, 6), new Span(5, 7));
        assertEquals(List.of(new Span(2, 4), new Span(7, 9)), Span.between(spans, 9));
        assertEquals(List.of(new Span(0, 9)), Span.between(List.of(), 9));
        assertEquals(List.of(), Span.between(List.of(new Span(0, 9)), 9));
    }
}
