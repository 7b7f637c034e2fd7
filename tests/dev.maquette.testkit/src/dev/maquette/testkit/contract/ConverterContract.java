// SPDX-License-Identifier: EPL-2.0
package dev.maquette.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.convert.Conversion;
import dev.maquette.api.convert.ConversionTask;
import dev.maquette.api.convert.Converter;
import dev.maquette.api.convert.Precision;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.testkit.library.ModelRecords;

/**
 * What is expected of a {@link Converter}. A test of a converter extends this, makes the converter, and writes a small
 * model that it can convert.
 */
public abstract class ConverterContract {

    private static final int MOST_STEPS = 500;
    private static final int CUTS = 64;

    /** Set by JUnit, or by a test of this contract. */
    @TempDir
    Path sandbox;

    /** For those that extend it. */
    protected ConverterContract() {
    }

    /** A new converter. */
    protected abstract Converter converter() throws IOException;

    /**
     * Writes a small model that it can convert.
     *
     * @param folder that is empty
     * @return the model's file or folder
     */
    protected abstract Path model(Path folder) throws IOException;

    /** Writes, in the same way, one that is for other converters. */
    protected abstract Path foreignModel(Path folder) throws IOException;

    /** What the library knows of the model at a path; a checkpoint, if nothing else is said. */
    protected ModelRecord record(Path model) throws IOException {
        return ModelRecords.model("a1", model.getFileName().toString(), "main", "sd-1", "checkpoint",
                Files.size(model), null);
    }

    /** How its floating numbers are to be stored; null for as they are. */
    protected Precision precision() {
        return null;
    }

    @Test
    void aPlanWritesNothing() throws Exception {
        var task = task("plan");
        var before = FolderState.of(sandbox.resolve("plan"));
        assertNotNull(converter().target(), "it does not say what it converts to");
        var written = FileWrites.during(recorder(), () -> converter().plan(task, new NullProgressMonitor()));
        assertEquals(Set.of(), written, "its plan writes files");
        assertEquals(before, FolderState.of(sandbox.resolve("plan")), "its plan changes what is there");
    }

    @Test
    void aModelThatIsForOthersItRefusesAndSaysWhatToDo() throws IOException {
        var model = foreignModel(folder("foreign"));
        var task = new ConversionTask(record(model), model, precision());
        var refusal = assertThrows(LibraryException.class,
                () -> converter().plan(task, new NullProgressMonitor()), "it converts what is for others");
        assertSaid(refusal, "a model for others");
    }

    @Test
    void writesItsTargetAsPlannedAndNothingElse() throws Exception {
        var task = task("write");
        var before = FolderState.of(sandbox.resolve("write"));
        var conversion = plan(task);
        var target = target("written");
        var written = FileWrites.during(recorder(), () -> {
            conversion.write(target, new NullProgressMonitor());
            return target;
        });
        written.removeIf(file -> file.startsWith(target));
        assertEquals(Set.of(), written, "it writes elsewhere");
        assertEquals(before, FolderState.of(sandbox.resolve("write")), "it changes the model");
        assertEquals(conversion.folder(), Files.isDirectory(target), "it said that it writes a "
                + (conversion.folder() ? "folder" : "file"));
        assertEquals(size(target), conversion.bytes(), 0.02 * size(target) + 1024, "the bytes that it said");
        conversion.notes().forEach(note -> assertFalse(note.isBlank(), "a note is blank"));
    }

    @Test
    void writesTheSameEachTime() throws Exception {
        var converter = converter();
        var task = task("again");
        var first = written(converter, task, "first");
        var second = written(converter, task, "second");
        assertAlike(first, second);
    }

    @Test
    void leavesNoFileOpen() throws Exception {
        var task = task("open");
        written(converter(), task, "closed");
        assertEquals(List.of(), OpenFiles.below(sandbox), "these are still open");
    }

    @Test
    void endsAsSoonAsItIsToldToBeCancelled() throws Exception {
        var task = task("cancel");
        int steps = 0;
        while (steps < MOST_STEPS && cancelled(task, steps)) {
            steps += 1 + steps / 4; // large models ask often
        }
        assertTrue(steps > 0, "it never asks whether it is cancelled");
        assertEquals(List.of(), OpenFiles.below(sandbox), "these are still open after it was cancelled");
    }

    /** Whether it asked and ended, when it is cancelled once it has asked so many times. */
    private boolean cancelled(ConversionTask task, int steps) throws IOException, LibraryException {
        var monitor = new Countdown(steps);
        try {
            plan(task, monitor).write(target("cancelled-" + steps), monitor);
        } catch (OperationCanceledException e) {
            return true;
        }
        assertFalse(monitor.said(), "it goes on, though it was told that it is cancelled");
        return false;
    }

    @Test
    void aModelThatIsCutOffItRefusesOrFailsToRead() throws IOException {
        var whole = model(folder("whole"));
        if (Files.isDirectory(whole)) {
            return;
        }
        long size = Files.size(whole);
        for (long end : LongStream.range(0, CUTS).map(i -> i * size / CUTS).distinct().toArray()) {
            assertCutIsTold(whole, end);
        }
    }

    private void assertCutIsTold(Path whole, long end) throws IOException {
        var cut = Files.copy(whole, folder("cut-" + end).resolve(whole.getFileName()));
        try (var channel = FileChannel.open(cut, StandardOpenOption.WRITE)) {
            channel.truncate(end);
        }
        try {
            converter().plan(new ConversionTask(record(cut), cut, precision()), new NullProgressMonitor())
                    .write(target("of-cut-" + end), new NullProgressMonitor());
        } catch (LibraryException refusal) {
            assertSaid(refusal, "cut off at byte " + end);
            return;
        } catch (IOException told) {
            return;
        } catch (RuntimeException unforeseen) {
            throw new AssertionError("cut off at byte " + end + ", it fails with " + unforeseen, unforeseen);
        }
        throw new AssertionError("cut off at byte " + end + " of " + Files.size(whole) + ", it is converted");
    }

    @Test
    void convertsSeveralAtOnce() throws Exception {
        var converter = converter();
        var task = task("many");
        var expected = written(converter, task, "alone");
        try (var threads = Executors.newFixedThreadPool(4)) {
            var all = new ArrayList<Future<Path>>();
            for (int i = 0; i < 4; i++) {
                var name = "many-" + i;
                all.add(threads.submit(() -> written(converter, task, name + ".out")));
            }
            for (var one : all) {
                assertAlike(expected, one.get());
            }
        }
    }

    private ConversionTask task(String folder) throws IOException {
        var model = model(folder(folder));
        return new ConversionTask(record(model), model, precision());
    }

    private Conversion plan(ConversionTask task) throws IOException, LibraryException {
        return plan(task, new NullProgressMonitor());
    }

    private Conversion plan(ConversionTask task, IProgressMonitor monitor) throws IOException, LibraryException {
        return converter().plan(task, monitor);
    }

    private Path written(Converter converter, ConversionTask task, String name) throws IOException, LibraryException {
        var target = target(name);
        converter.plan(task, new NullProgressMonitor()).write(target, new NullProgressMonitor());
        return target;
    }

    private Path folder(String name) throws IOException {
        return Files.createDirectories(sandbox.resolve(name));
    }

    private Path recorder() throws IOException {
        return folder("recorder");
    }

    /** One that does not exist yet, in a folder that does. */
    private Path target(String name) throws IOException {
        return folder("targets").resolve(name);
    }

    private static List<Path> files(Path path) throws IOException {
        try (var all = Files.walk(path)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static long size(Path path) throws IOException {
        long size = 0;
        for (var file : files(path)) {
            size += Files.size(file);
        }
        return size;
    }

    private static void assertAlike(Path one, Path other) throws IOException {
        assertEquals(files(one).stream().map(one::relativize).toList(),
                files(other).stream().map(other::relativize).toList(), "it writes other files the next time");
        for (var file : files(one)) {
            assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(other.resolve(one.relativize(file))),
                    () -> "it writes another " + file.getFileName() + " the next time");
        }
    }

    private static void assertSaid(LibraryException failure, String when) {
        assertFalse(failure.getMessage() == null || failure.getMessage().isBlank(), () -> when + ": no message");
        assertFalse(failure.remedy().isBlank(),
                () -> when + ": it does not say what to do: " + failure.getMessage());
    }
}
