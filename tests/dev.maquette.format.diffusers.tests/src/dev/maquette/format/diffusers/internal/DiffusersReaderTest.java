// SPDX-License-Identifier: EPL-2.0
package dev.maquette.format.diffusers.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.maquette.api.probe.InvalidModelException;
import dev.maquette.api.probe.ModelContent;
import dev.maquette.api.probe.ProbeContext;
import dev.maquette.api.probe.TensorInfo;

class DiffusersReaderTest {

    private static final String INDEX = "{\"_class_name\":\"StableDiffusionPipeline\",\"unet\":[\"diffusers\",\"U\"]}";

    private final DiffusersReader reader = new DiffusersReader();

    @TempDir
    private Path root;
    private Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectory(root.resolve("my-pipeline"));
    }

    @Test
    void readsConfigurationsFileNamesAndSize() throws Exception {
        write("model_index.json", INDEX);
        write("unet/config.json", "{\"cross_attention_dim\":768,\"rate\":0.5,\"on\":true,\"list\":[1,\"a\"]}");
        write("unet/weights.safetensors", "not looked at");
        write("scheduler/scheduler_config.json", "{}");
        write("tokenizer/vocab.json", "{\"a\":1}");
        var content = read();
        assertEquals(List.of("model_index.json", "scheduler/scheduler_config.json", "tokenizer/vocab.json",
                "unet/config.json", "unet/weights.safetensors"), content.files());
        assertEquals(Set.of("model_index.json", "unet/config.json", "scheduler/scheduler_config.json"),
                content.configs().keySet());
        assertEquals(Map.of("cross_attention_dim", 768L, "rate", 0.5, "on", true, "list", List.of(1L, "a")),
                content.configs().get("unet/config.json"));
        assertEquals("my-pipeline", content.fileName());
        assertEquals(content.files().stream().mapToLong(file -> folder.resolve(file).toFile().length()).sum(),
                content.fileSize());
        assertTrue(content.folder());
    }

    @Test
    void recognisesFolders() throws Exception {
        assertTrue(reader.recognises(new ProbedFolder(folder)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pytorch_lora_weights.safetensors", "learned_embeds.bin", "text_encoder/model.SAFETENSORS"})
    void theOnlyWeightsAreReadByTheirOwnFormat(String file) throws Exception {
        write(file, "weights");
        write("README.md", "words");
        write("image_encoder.txt", "owner/encoder\n");
        var content = reader.read(new ProbedFolder(folder));
        assertEquals(Set.of(file), content.tensors().keySet());
        assertEquals(Map.of("from", file, "image_encoder.txt", "owner/encoder"), content.metadata());
    }

    @Test
    void severalWeightsStayClosed() throws Exception {
        write("a.safetensors", "weights");
        write("b.ckpt", "weights");
        assertEquals(Map.of(), reader.read(new ProbedFolder(folder)).tensors());
    }

    @Test
    void doesNotRecogniseFiles() throws Exception {
        write("model_index.json", INDEX);
        assertFalse(reader.recognises(new ProbedFolder(folder.resolve("model_index.json"))));
    }

    @Test
    void refusesAConfigurationThatIsNotJson() throws Exception {
        write("model_index.json", INDEX);
        write("vae/config.json", "{\"a\":");
        assertTrue(refusal().startsWith("vae/config.json is not valid JSON"));
    }

    @Test
    void refusesAConfigurationThatIsNotUtf8() throws Exception {
        Files.write(folder.resolve("config.json"), new byte[]{'{', '"', (byte) 0xff, '"', ':', '1', '}'});
        assertEquals("config.json is not UTF-8 text.", refusal());
    }

    @Test
    void refusesAConfigurationThatIsTooLargeOrTooDeep() throws Exception {
        write("config.json", "{\"a\":\"" + "x".repeat(4 << 20) + "\"}");
        assertTrue(refusal().contains("more than 4 MiB"));
        write("config.json", "{\"a\":" + "[".repeat(100_000));
        assertTrue(refusal().startsWith("config.json is not valid JSON"));
    }

    @Test
    void refusesAFolderWithTooManyConfigurations() throws Exception {
        for (int i = 0; i < 65; i++) {
            write("part" + i + "/config.json", "{}");
        }
        write("config.json", "{}");
        assertTrue(refusal().contains("66 configuration files"));
    }

    @Test
    void passesOverConfigurationsThatDescribeNothing() throws Exception {
        write("config.json", "null");
        assertEquals(Map.of(), read().configs());
    }

    @Test
    void readsWhatLinksToFilesLeadToAsInADownloadCache() throws Exception {
        Files.createDirectories(root.resolve("blobs"));
        Files.writeString(root.resolve("blobs/1"), INDEX);
        Files.writeString(root.resolve("blobs/2"), "{\"a\":1}");
        link("model_index.json", root.resolve("blobs/1"));
        link("unet/config.json", root.resolve("blobs/2"));
        link("vae/config.json", root.resolve("blobs/2"));
        write("scheduler/scheduler_config.json", "{}");
        link("copy.json", folder.resolve("scheduler/scheduler_config.json"));
        var content = read();
        assertEquals(List.of("copy.json", "model_index.json", "scheduler/scheduler_config.json", "unet/config.json",
                "vae/config.json"), content.files());
        assertEquals(Map.of("a", 1L), content.configs().get("vae/config.json"));
        assertEquals(INDEX.length() + 7 + 2, content.fileSize());
    }

    @Test
    void doesNotFollowLinksToFoldersOrToNothing() throws Exception {
        write("model_index.json", INDEX);
        write("unet/config.json", "{\"a\":1}");
        Files.createDirectories(root.resolve("elsewhere"));
        Files.writeString(root.resolve("elsewhere/config.json"), "{}");
        link("vae", root.resolve("elsewhere"));
        link("circle", folder);
        link("gone.json", root.resolve("nothing"));
        assertEquals(List.of("model_index.json", "unet/config.json"), read().files());
    }

    @Test
    void readsAFolderThroughALinkToIt() throws Exception {
        write("model_index.json", INDEX);
        var link = Files.createSymbolicLink(root.resolve("link"), folder);
        assertEquals(List.of("model_index.json"), reader.read(new ProbedFolder(link)).files());
    }

    @Test
    void stopsWhenCancelled() throws Exception {
        write("model_index.json", INDEX);
        var probe = new ProbedFolder(folder);
        probe.monitor().setCanceled(true);
        assertThrows(OperationCanceledException.class, () -> reader.read(probe));
    }

    private ModelContent read() throws IOException, InvalidModelException {
        return reader.read(new ProbedFolder(folder));
    }

    private String refusal() {
        return assertThrows(InvalidModelException.class, this::read).getMessage();
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text, StandardCharsets.UTF_8);
    }

    private void link(String name, Path target) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        try {
            Files.createSymbolicLink(folder.resolve(name), target);
        } catch (IOException | UnsupportedOperationException e) {
            assumeTrue(false, "no symbolic links here: " + e.getMessage());
        }
    }

    private static final class ProbedFolder implements ProbeContext {

        private final Path path;
        private final NullProgressMonitor monitor = new NullProgressMonitor();

        ProbedFolder(Path path) {
            this.path = path;
        }

        @Override
        public Path path() {
            return path;
        }

        @Override
        public boolean folder() {
            return Files.isDirectory(path);
        }

        @Override
        public long size() {
            return 0;
        }

        @Override
        public ByteBuffer read(long offset, int length) {
            throw new AssertionError("a folder has no bytes");
        }

        @Override
        public Optional<ModelContent> nested(String file) {
            return Optional
                    .of(new ModelContent("text", false, file, 1, Map.of(file, new TensorInfo("F16", List.of(2L), 4)),
                            Map.of("from", file), Map.of(), List.of()));
        }

        @Override
        public NullProgressMonitor monitor() {
            return monitor;
        }
    }
}
