// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.identify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.identify.Identification.Status;
import dev.maquette.api.inspect.Inspection;
import dev.maquette.api.inspect.Part;
import dev.maquette.api.inspect.Tensor;
import dev.maquette.api.probe.FormatReader;
import dev.maquette.api.probe.InvalidModelException;
import dev.maquette.api.probe.ModelContent;
import dev.maquette.api.probe.ProbeContext;
import dev.maquette.api.probe.TensorInfo;
import dev.maquette.core.internal.identify.rules.RuleBook;

class InspectingTest {

    private final AtomicInteger reads = new AtomicInteger();
    private final NullProgressMonitor monitor = new NullProgressMonitor();

    @TempDir
    private Path folder;

    @Test
    void aFileIsReadOnceForWhatItIsAndWhatItHolds() throws Exception {
        var found = inspect(write("m.pt", "TEXT\na\nb\n"));
        assertEquals(1, reads.get());
        assertEquals(Status.UNKNOWN, found.identification().status());
        assertEquals(List.of("a", "b"), found.tensors().map(Tensor::path).toList());
        assertEquals(List.of("m.pt"), found.parts().stream().map(Part::file).toList());
        assertEquals("text", found.parts().getFirst().container());
        assertTrue(found.path().isAbsolute());
    }

    @Test
    void aBrokenFileHasNoPartsAndItsReason() throws Exception {
        var found = inspect(write("m.pt", "TEXT\nbroken\n"));
        assertEquals(Status.INVALID, found.identification().status());
        assertEquals(List.of(), found.parts());
    }

    @Test
    void aFileThatWouldRunCodeStillShowsWhatItHolds() throws Exception {
        var found = inspect(write("m.pt", "TEXT\na\nunsafe\n"));
        assertEquals(Status.INVALID, found.identification().status());
        assertEquals(1, found.tensorCount());
    }

    @Test
    void aFolderShowsItsDescriptionAndEverySubModel() throws Exception {
        write("pipe/model_index.json", "{\"_class_name\":\"P\"}");
        write("pipe/unet/w-00001-of-00002.pt", "TEXT\nx\n");
        write("pipe/unet/w-00002-of-00002.pt", "TEXT\ny\n");
        write("pipe/vae/w.fp16.pt", "TEXT\nz\n");
        write("pipe/vae/w.pt", "TEXT\nz\n");
        var found = inspect(folder.resolve("pipe"));
        assertEquals(Map.of("model_index.json", "{\"_class_name\":\"P\"}"), found.parts().getFirst().metadata());
        assertEquals(List.of("unet/x", "unet/y", "vae/w.fp16.pt/z", "vae/w.pt/z"),
                found.tensors().map(Tensor::path).toList());
        assertEquals("unet/w-00002-of-00002.pt", found.tensors().toList().get(1).file());
    }

    @Test
    void aBrokenFileOfAFolderDoesNotHideTheOthers() throws Exception {
        write("pipe/model_index.json", "{\"_class_name\":\"P\"}");
        write("pipe/a/w.pt", "TEXT\nbroken\n");
        write("pipe/b/w.pt", "TEXT\nfault\n");
        write("pipe/c/w.pt", "no format\n");
        write("pipe/d/w.pt", "TEXT\nbeyond\n");
        write("pipe/e/w.pt", "TEXT\nx\n");
        var parts = inspect(folder.resolve("pipe")).parts();
        assertEquals("a/w.pt: Line 2 is broken.", parts.get(1).problem());
        assertTrue(parts.get(2).problem().contains("could not cope"), parts.get(2).problem());
        assertEquals("No installed format reads it.", parts.get(3).problem());
        assertTrue(parts.get(4).problem().startsWith("It could not be read: "), parts.get(4).problem());
        assertEquals(1, parts.get(5).tensors().size());
    }

    @Test
    void theOnlyWeightFileOfAFolderIsNotReadAgain() throws Exception {
        write("lora/model_index.json", "{\"_class_name\":\"P\"}");
        write("lora/only.pt", "TEXT\nx\n");
        var found = inspect(folder.resolve("lora"), new FolderReader(true));
        assertEquals(1, reads.get());
        assertEquals(List.of("x"), found.tensors().map(Tensor::path).toList());
        assertEquals("only.pt", found.parts().getFirst().file());
    }

    @Test
    void aFolderIsNotReadBeyondWhatAListCanHold() throws Exception {
        write("pipe/model_index.json", "{\"_class_name\":\"P\"}");
        write("pipe/a/w.pt", IntStream.range(0, Parts.MAX_TENSORS).mapToObj(Integer::toString)
                .collect(Collectors.joining("\n", "TEXT\n", "\n")));
        write("pipe/b/w.pt", "TEXT\nx\n");
        var found = inspect(folder.resolve("pipe"));
        assertEquals(Parts.MAX_TENSORS, found.tensorCount());
        assertEquals("It is not read: the files before it hold 500000 tensors already.",
                found.parts().getLast().problem());
    }

    @Test
    void stopsBetweenTheFilesOfAFolderWhenCancelled() throws Exception {
        write("pipe/model_index.json", "{\"_class_name\":\"P\"}");
        write("pipe/a/w.pt", "TEXT\ncancel\n");
        write("pipe/b/w.pt", "TEXT\nx\n");
        assertThrows(OperationCanceledException.class, () -> inspect(folder.resolve("pipe")));
        assertEquals(1, reads.get());
    }

    private Inspection inspect(Path path) {
        return inspect(path, new FolderReader(false));
    }

    private Inspection inspect(Path path, FormatReader folders) {
        var entries = List.of(new ReaderEntry("text", false, List.of(".pt"), new CountingReader()),
                new ReaderEntry("folder", true, List.of(), folders));
        return new Probing(new Installed(entries, new RuleBook(List.of()))).inspect(path, monitor);
    }

    private Path write(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private final class CountingReader implements FormatReader {

        private final TextReader texts = new TextReader();

        @Override
        public boolean recognises(ProbeContext context) throws IOException {
            return texts.recognises(context);
        }

        @Override
        public ModelContent read(ProbeContext context) throws IOException, InvalidModelException {
            reads.incrementAndGet();
            var content = texts.read(context);
            monitor.setCanceled(content.tensors().containsKey("cancel"));
            return content;
        }
    }

    /** A folder is whatever files lie in it. */
    private record FolderReader(boolean withWeights) implements FormatReader {

        @Override
        public boolean recognises(ProbeContext context) {
            return context.folder();
        }

        @Override
        public ModelContent read(ProbeContext context) throws IOException, InvalidModelException {
            var files = files(context.path());
            var tensors = withWeights ? context.nested("only.pt").orElseThrow().tensors()
                    : Map.<String, TensorInfo>of();
            return new ModelContent("folder", true, "folder", 0, tensors, Map.of(),
                    Map.of("model_index.json", Map.of("_class_name", "P")), files);
        }

        private static List<String> files(Path folder) {
            try (Stream<Path> walk = Files.walk(folder)) {
                return walk.filter(Files::isRegularFile)
                        .map(file -> folder.relativize(file).toString().replace('\\', '/')).sorted().toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
