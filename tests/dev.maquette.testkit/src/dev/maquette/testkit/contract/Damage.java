// SPDX-License-Identifier: EPL-2.0
package dev.maquette.testkit.contract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongPredicate;

import dev.maquette.api.probe.FormatReader;
import dev.maquette.api.probe.InvalidModelException;
import dev.maquette.testkit.probe.ProbedFile;
import dev.maquette.testkit.probe.Trial;

/**
 * What goes wrong with one file of a sample, the others being as they are.
 *
 * @param file name of the file
 * @param path where it is written
 * @param shown what a reader is shown
 */
record Damage(String file, Path path, Path shown) {

    /** @param room a folder to write the sample to */
    static Damage to(Sample sample, String file, Path room) throws IOException {
        var shown = sample.write(room);
        return new Damage(file, sample.path(room, file), shown);
    }

    /**
     * Takes one byte after the other from its end.
     *
     * @param whole whether the format lets it end there
     */
    void cut(FormatReader reader, LongPredicate whole) throws IOException {
        long size = Files.size(path);
        for (long length = size - 1; length >= 0; length--) {
            truncate(length);
            if (survives(reader, "ends at byte " + length + " of " + size) && !whole.test(length)) {
                throw new AssertionError(
                        file + " is read as if it were whole, though it ends at byte " + length + " of "
                                + size);
            }
        }
    }

    /** The sentences that tell what is broken, wherever it is cut off. */
    List<String> reasons(FormatReader reader) throws IOException {
        var reasons = new ArrayList<String>();
        for (long length = Files.size(path) - 1; length >= 0; length--) {
            truncate(length);
            var context = new ProbedFile(shown);
            try {
                if (reader.recognises(context)) {
                    reader.read(context);
                }
            } catch (InvalidModelException e) {
                reasons.add(e.getMessage());
            }
        }
        return reasons;
    }

    /** Turns over each bit. */
    void turnBits(FormatReader reader) throws IOException {
        var whole = Files.readAllBytes(path);
        for (int bit = 0; bit < 8 * whole.length; bit++) {
            var wrong = whole.clone();
            wrong[bit / 8] ^= (byte) (1 << bit % 8);
            Files.write(path, wrong);
            survives(reader, "has a wrong bit " + bit % 8 + " in byte " + bit / 8);
        }
    }

    /** Takes its second half. */
    void halve(FormatReader reader) throws IOException {
        truncate(Files.size(path) / 2);
        survives(reader, "lacks its second half");
    }

    private void truncate(long length) throws IOException {
        try (var channel = Files.newByteChannel(path, StandardOpenOption.WRITE)) {
            channel.truncate(length);
        }
    }

    private boolean survives(FormatReader reader, String state) throws IOException {
        try {
            return Trial.survives(reader, new ProbedFile(shown));
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError("When " + file + " " + state + ": " + e, e);
        }
    }
}
