// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.identify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.testkit.NeedsSymbolicLinks;

class ModelSearchTest implements ModelSearch.Found {

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
    public void unreadable(Path unread, String reason) {
        found.add("!" + unread.getFileName() + ": " + reason);
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
    @NeedsSymbolicLinks
    void linksAreFollowedButNoFolderIsEnteredTwice() throws IOException {
        files("real/x.bin");
        Files.createSymbolicLink(folder.resolve("real/loop"), folder);
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("real"));
        assertEquals(List.of("link/x.bin"), scan());
    }

    @Test
    @NeedsSymbolicLinks
    void aModelFolderIsFoundOnceHoweverManyLinksLeadToIt() throws IOException {
        files("a/model_index.json");
        Files.createSymbolicLink(folder.resolve("b"), folder.resolve("a"));
        assertEquals(List.of("a"), scan());
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "permissions of POSIX")
    void aFolderThatCannotBeReadIsToldAndTheRestIsFound() throws IOException {
        files("a/x.bin", "b/y.bin");
        var closed = folder.resolve("a");
        Files.setPosixFilePermissions(closed, Set.of());
        try {
            assumeFalse(Files.isReadable(closed), "this user may read everything");
            assertEquals(List.of("!a: permission denied", "b/y.bin"), scan());
        } finally {
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void whatIsNotThereIsToldInAFewWords() {
        new ModelSearch(this).search(folder.resolve("none"));
        assertEquals(List.of("!none: it is not there"), found);
    }

    @Test
    void aFolderThatIsLeftOutIsNotEntered() throws IOException {
        files("trash/x.bin", "y.bin");
        var search = new ModelSearch(this);
        search.leaveOut(folder.resolve("trash"));
        search.leaveOut(folder.resolve("missing"));
        search.search(folder);
        assertEquals(List.of("y.bin"), found);
    }

    private List<String> scan() {
        new ModelSearch(this).search(folder);
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
