// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

import dev.maquette.api.generate.ImageSettings;
import dev.maquette.api.generate.ImageTask;
import dev.maquette.api.generate.ImageTask.Part;
import dev.maquette.api.generate.Picture;
import dev.maquette.api.json.Json;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.testkit.library.ModelRecords;

class PngFileTest {

    private static final ImageSettings SETTINGS = new ImageSettings.Builder("a pot, ünglazed 🏺")
            .negativePrompt("glaze").steps(12).cfgScale(4.5).cfgRescale(0.0).scheduler("dpmpp_2m_k").seed(7L).size(2, 1)
            .clipSkip(0).build();

    @TempDir
    private Path folder;

    private Path written() throws LibraryException {
        var file = folder.resolve("pot.png");
        var picture = new Picture(2, 1, new byte[]{(byte) 255, 0, 16, 1, 2, 3}, "a pencil", SETTINGS);
        PngFile.write(file, picture, new Parameters(ImageTask.of(
                ModelRecords.model("key-of-kiln", "Kiln", "main", "sd-1", "onnx", 1, ""), folder, SETTINGS), picture,
                1500));
        return file;
    }

    private static Map<String, String> texts(Path file) throws IOException {
        var texts = new HashMap<String, String>();
        try (var in = ImageIO.createImageInputStream(file.toFile())) {
            var reader = ImageIO.getImageReaders(in).next();
            reader.setInput(in);
            var root = (Element) reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0");
            var entries = root.getElementsByTagName("iTXtEntry");
            for (int i = 0; i < entries.getLength(); i++) {
                var entry = (Element) entries.item(i);
                texts.put(entry.getAttribute("keyword"), entry.getAttribute("text"));
            }
        }
        return texts;
    }

    @Test
    void thePixelsAreThoseOfThePicture() throws Exception {
        var image = ImageIO.read(written().toFile());
        assertEquals(0xffff0010, image.getRGB(0, 0));
        assertEquals(0xff010203, image.getRGB(1, 0));
    }

    @Test
    void whatMadeItIsInTheWordsOfBothPrograms() throws Exception {
        var texts = texts(written());
        assertEquals("a pot, ünglazed 🏺\nNegative prompt: glaze\nSteps: 12, Sampler: DPM++ 2M, Schedule type: Karras,"
                + " CFG scale: 4.5, Seed: 7, Size: 2x1, Model: Kiln", texts.get("parameters"));
        Map<?, ?> invoke = Json.read(texts.get("invokeai_metadata"), Map.class);
        assertEquals("a pot, ünglazed 🏺", invoke.get("positive_prompt"));
        assertEquals("dpmpp_2m_k", invoke.get("scheduler"));
        assertEquals("key-of-kiln", ((Map<?, ?>) invoke.get("model")).get("key"));
    }

    private Part part(String name, String base) {
        return new Part(ModelRecords.model("key-of-" + name, name, "main", base, "onnx", 1, ""), folder);
    }

    @Test
    void namesThatLookLikeMoreAreQuotedAndTheRefinerIsNamed() {
        var settings = SETTINGS.change().refiner(new ImageSettings.Refiner("key-of-finer", 0.75)).build();
        var kiln = part("Kiln, \"hot\": v2", "sdxl");
        var finer = part("Finer", "sdxl-refiner");
        var picture = new Picture(2, 1, new byte[6], "a pencil", settings);
        var task = new ImageTask(kiln, null, finer, List.of(), List.of(), settings, null);
        var text = new Parameters(task, picture, 1).texts().get("parameters");
        assertTrue(text.endsWith("Model: \"Kiln, \\\"hot\\\": v2\", Refiner: Finer, Refiner switch at: 0.75"), text);
        assertEquals("Kiln, \"hot\": v2", Origin.of(Map.of("parameters", text)).modelName());
    }

    @Test
    void aFileThatIsThereStaysAsItIs() throws Exception {
        var file = written();
        var before = Files.readAllBytes(file);
        assertThrows(LibraryException.class, this::written);
        assertEquals(new String(before, StandardCharsets.ISO_8859_1),
                Files.readString(file, StandardCharsets.ISO_8859_1));
    }

    @Test
    void severalPicturesHaveNumbersAndThoseInAFolderTheirSeeds() throws Exception {
        var several = Targets.of(folder.resolve("pot.png").toString(), 2);
        assertEquals("pot-001.png", Files.createFile(several.next(7)).getFileName().toString());
        assertEquals("pot-002.png", several.next(8).getFileName().toString());
        var made = Targets.of(folder.toString(), 1);
        assertEquals("seed-7.png", Files.createFile(made.next(7)).getFileName().toString());
        assertTrue(made.next(7).getFileName().toString().startsWith("seed-7-"));
    }

    @Test
    void aTargetThatIsTakenOrHasNoFolderIsRefusedBeforeAnythingIsDrawn() throws Exception {
        var file = written();
        assertEquals(Problem.CONFLICT,
                assertThrows(LibraryException.class, () -> Targets.of(file.toString(), 1)).problem());
        assertEquals(Problem.NOT_FOUND, assertThrows(LibraryException.class,
                () -> Targets.of(folder.resolve("none/pot.png").toString(), 1)).problem());
    }
}
