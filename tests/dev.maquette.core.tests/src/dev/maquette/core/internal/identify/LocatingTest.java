// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.identify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.inspect.StoredModel;
import dev.maquette.api.inspect.StoredModel.Weight;
import dev.maquette.api.probe.FormatReader;
import dev.maquette.api.probe.InvalidModelException;
import dev.maquette.api.probe.ModelContent;
import dev.maquette.api.probe.ProbeContext;
import dev.maquette.api.probe.TensorPlace;
import dev.maquette.core.internal.identify.rules.RuleBook;

/** Where the weights of files and folders are. */
class LocatingTest {

    @TempDir
    private Path folder;

    @Test
    void theWeightsOfAFileAreWhereItsReaderSays() throws Exception {
        var file = write("m.pt", "TEXT\na\nb\nlost\n");
        var model = find(file);
        assertEquals("text", model.container());
        assertEquals(List.of("a", "b", "lost"), model.weights().stream().map(Weight::name).toList());
        assertEquals(new TensorPlace(file, 1), model.weights().get(0).place());
        assertNull(model.weights().get(2).place());
    }

    @Test
    void theShardsOfASubModelAreJoinedAndOfSeveralFormsTheLargestWholeOneCounts() throws Exception {
        write("pipe/unet/w-00001-of-00002.pt", "TEXT\nx\n");
        write("pipe/unet/w-00002-of-00002.pt", "TEXT\ny\n");
        write("pipe/vae/w.pt", "TEXT\nz\n");
        write("pipe/vae/w.small.pt", "TEXT\nz\n");
        write("pipe/vae/w.old.pt", "TEXT\nz\nbroken\n");
        var model = find(folder.resolve("pipe"));
        assertTrue(model.folder());
        assertEquals("text", model.container());
        assertEquals(List.of("unet/x", "unet/y", "vae/z"),
                model.weights().stream().map(weight -> weight.component() + "/" + weight.name()).toList());
        assertEquals(folder.resolve("pipe/unet/w-00002-of-00002.pt"), model.weights().get(1).place().file());
    }

    @Test
    void aSubModelOfWhichAShardIsBrokenIsNotHalfOfOne() throws Exception {
        write("pipe/unet/w-00001-of-00002.pt", "TEXT\nx\n");
        write("pipe/unet/w-00002-of-00002.pt", "TEXT\nbroken\n");
        assertEquals("unet/w-00002-of-00002.pt: Line 2 is broken.", refusal(folder.resolve("pipe")));
    }

    @Test
    void aFormThatLacksAShardCountsLessThanOneThatIsWhole() throws Exception {
        write("pipe/unet/w-00001-of-00003.pt", "TEXT\nx\n");
        write("pipe/unet/w-00003-of-00003.pt", "TEXT\ny\nz\n");
        assertEquals("Of the 3 files of the weights in unet only 2 are there.", refusal(folder.resolve("pipe")));
        write("pipe/unet/w.small.pt", "TEXT\nx\n");
        assertEquals(List.of(folder.resolve("pipe/unet/w.small.pt")), files(find(folder.resolve("pipe"))));
    }

    @Test
    void weightsInsideAGraphAreOnlyTakenWhereThereAreNoOthers() throws Exception {
        write("pipe/unet/model.onnx", "TEXT\na\nb\nc\n");
        assertEquals(folder.resolve("pipe/unet/model.onnx"), files(find(folder.resolve("pipe"))).getFirst());
        write("pipe/unet/model.pt", "TEXT\nx\n");
        assertEquals(List.of(folder.resolve("pipe/unet/model.pt")), files(find(folder.resolve("pipe"))));
    }

    private static List<Path> files(StoredModel model) {
        return model.weights().stream().map(weight -> weight.place().file()).toList();
    }

    @Test
    void whatNoFormatReadsOrAReaderCannotCopeWithIsTold() throws Exception {
        assertEquals("No installed format reads m.pt.", refusal(write("m.pt", "nothing")));
        var fault = refusal(write("n.pt", "TEXT\nfault\n"));
        assertTrue(fault.contains("could not cope with it"), fault);
    }

    private String refusal(Path path) {
        return assertThrows(InvalidModelException.class, () -> find(path)).getMessage();
    }

    private static StoredModel find(Path path) throws IOException, InvalidModelException {
        var entries = List.of(new ReaderEntry("text", false, List.of(".pt"), new PlacedReader("text", ".pt")),
                new ReaderEntry("onnx", false, List.of(".onnx"), new PlacedReader("onnx", ".onnx")),
                new ReaderEntry("folder", true, List.of(), new FolderReader()));
        return new Probing(new Installed(entries, new RuleBook(List.of()))).weights(path, new NullProgressMonitor());
    }

    private Path write(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    /** Every tensor but {@code lost} is at byte 1. */
    private static final class PlacedReader implements FormatReader {

        private final TextReader texts = new TextReader();
        private final String container;
        private final String suffix;

        PlacedReader(String container, String suffix) {
            this.container = container;
            this.suffix = suffix;
        }

        @Override
        public boolean recognises(ProbeContext context) throws IOException {
            return context.path().toString().endsWith(suffix) && texts.recognises(context);
        }

        @Override
        public ModelContent read(ProbeContext context) throws IOException, InvalidModelException {
            var read = texts.read(context);
            return new ModelContent(container, read.folder(), read.fileName(), read.fileSize(), read.tensors(),
                    read.metadata(),
                    read.configs(), read.files());
        }

        @Override
        public Map<String, TensorPlace> places(ProbeContext context) throws IOException, InvalidModelException {
            var places = new TreeMap<String, TensorPlace>();
            texts.read(context).tensors().keySet().stream().filter(name -> !name.equals("lost"))
                    .forEach(name -> places.put(name, new TensorPlace(context.path(), 1)));
            return places;
        }
    }

    /** A folder is whatever files lie in it. */
    private static final class FolderReader implements FormatReader {

        @Override
        public boolean recognises(ProbeContext context) {
            return context.folder();
        }

        @Override
        public ModelContent read(ProbeContext context) throws IOException {
            try (var files = Files.walk(context.path())) {
                return new ModelContent("folder", true, "folder", 0, Map.of(), Map.of(), Map.of(),
                        files.filter(Files::isRegularFile)
                                .map(file -> context.path().relativize(file).toString().replace('\\', '/')).sorted()
                                .toList());
            }
        }
    }
}
