// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FolderScanTest implements FolderScan.Found {

    @TempDir
    private Path folder;
    private final List<String> found = new ArrayList<>();

    @Override
    public void enters(Path entered) {
        assertTrue(Files.isDirectory(entered));
    }

    @Override
    public void model(Path path) {
        found.add(folder.relativize(path).toString().replace('\\', '/'));
    }

    @Override
    public void unreadable(Path unread, IOException reason) {
        found.add("!" + unread.getFileName());
    }

    @Test
    void filesWithAModelsSuffixAreFoundAtAnyDepthInTheOrderOfNames() throws IOException {
        files("b.ckpt", "a/x.onnx", "a/deep/y.pth", "a/notes.txt", "c.SAFETENSORS", "d.gguf", "e.pt", "f.bin");
        assertEquals(List.of("a/deep/y.pth", "a/x.onnx", "b.ckpt", "d.gguf", "e.pt", "f.bin"), scan());
    }

    @Test
    void aFolderWithAMarkerIsOneModelAndNotEntered() throws IOException {
        files("pipe/model_index.json", "pipe/unet/config.json", "pipe/unet/weights.safetensors",
                "lora/pytorch_lora_weights.bin", "adapter/image_encoder.txt", "ti/learned_embeds.bin");
        assertEquals(List.of("adapter", "lora", "pipe", "ti"), scan());
    }

    @Test
    void hiddenNamesAreSkipped() throws IOException {
        files(".cache/x.safetensors", ".y.safetensors");
        assertEquals(List.of(), scan());
    }

    @Test
    void levelsBelowTheTwentiethAreLeftOut() throws IOException {
        files("d/".repeat(20) + "in.bin", "d/".repeat(21) + "out.bin");
        assertEquals(List.of("d/".repeat(20) + "in.bin"), scan());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void linksAreFollowedButNoFolderIsEnteredTwice() throws IOException {
        files("real/x.bin");
        Files.createSymbolicLink(folder.resolve("real/loop"), folder);
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("real"));
        assertEquals(List.of("link/x.bin"), scan());
    }

    private List<String> scan() {
        new FolderScan(this).walk(folder);
        return found;
    }

    private void files(String... names) throws IOException {
        for (var name : names) {
            var file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.createFile(file);
        }
    }
}
