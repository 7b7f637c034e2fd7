// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.adopt.internal.Read;
import dev.maquette.adopt.internal.Trees;
import dev.maquette.api.neighbour.Field;
import dev.maquette.api.neighbour.Machine;
import dev.maquette.api.neighbour.NeighbourProgram;
import dev.maquette.testkit.NeedsSymbolicLinks;

class ProgramsTest {

    private static final String COMMIT = "0123456789012345678901234567890123456789";

    @TempDir
    private Path temp;
    private Path root;

    @BeforeEach
    void makeRoot() throws IOException {
        root = Files.createDirectory(temp.resolve("root"));
    }

    private Path file(String name) throws IOException {
        return Trees.write(root.resolve(name), name);
    }

    /** Reads it and makes sure that it was recognised and not touched. */
    private Read read(NeighbourProgram program) throws Exception {
        assertTrue(program.recognises(root));
        var before = Trees.digest(temp);
        var read = Read.of(program, root);
        assertEquals(before, Trees.digest(temp));
        return read;
    }

    @Test
    void foldersOfTheWebuiAreTypesAndSettingsNameMore() throws Exception {
        file("models/Stable-diffusion/a.safetensors");
        file("models/Stable-diffusion/deep/b.ckpt");
        file("models/Lora/c.safetensors");
        file("models/ESRGAN/d.pth");
        file("embeddings/e.pt");
        file("extensions/sd-webui-controlnet/models/f.pth");
        file("models/Lora/notes.txt");
        file("venv/lib/weights.bin");
        Trees.write(temp.resolve("more ckpt/g.safetensors"), "g");
        Trees.write(temp.resolve("vae/h.pt"), "h");
        Trees.write(root.resolve("webui-user.sh"),
                "#export COMMANDLINE_ARGS=\"--ckpt-dir /nowhere\"\nexport COMMANDLINE_ARGS=\"--xformers --ckpt-dir '"
                        + temp.resolve("more ckpt") + "' --vae-dir=" + temp.resolve("vae") + "\"\n");
        var read = read(new Webui());
        assertEquals(List.of("../more ckpt/g.safetensors", "../vae/h.pt", "embeddings/e.pt",
                "extensions/sd-webui-controlnet/models/f.pth", "models/ESRGAN/d.pth", "models/Lora/c.safetensors",
                "models/Stable-diffusion/a.safetensors", "models/Stable-diffusion/deep/b.ckpt"), read.below(root));
        assertEquals(List.of("Stable-diffusion", "Lora", "Stable-diffusion", "VAE"),
                List.of(read.said("b.ckpt", Field.THEIR_TYPE), read.said("c.safetensors", Field.THEIR_TYPE),
                        read.said("g.safetensors", Field.THEIR_TYPE), read.said("h.pt", Field.THEIR_TYPE)));
        assertFalse(read.model("a.safetensors").listed());
        assertEquals(List.of(), read.unread);
    }

    @Test
    void sdNextHasItsFoldersInItsSettings() throws Exception {
        file("models/Stable-diffusion/a.safetensors");
        file("weights/unet/b.safetensors");
        Trees.write(root.resolve("config.json"), "{\"unet_dir\": \"weights/unet\", \"lora_dir\": 7, \"te_dir\": \"\"}");
        var read = read(new Webui());
        assertEquals(List.of("models/Stable-diffusion/a.safetensors", "weights/unet/b.safetensors"), read.below(root));
        assertEquals("UNET", read.said("b.safetensors", Field.THEIR_TYPE));
        Trees.write(root.resolve("config.json"), "{broken");
        assertEquals(1, Read.of(new Webui(), root).unread.size());
    }

    @Test
    void aBorrowedTreeIsReadAsWell() throws Exception {
        Files.createDirectories(root.resolve("models/Stable-diffusion"));
        Trees.write(temp.resolve("old/models/Lora/x.safetensors"), "x");
        Trees.write(root.resolve("webui-user.bat"),
                "set COMMANDLINE_ARGS=--forge-ref-a1111-home " + temp.resolve("old") + "\r\n");
        assertEquals(List.of("../old/models/Lora/x.safetensors"), read(new Webui()).below(root));
    }

    @Test
    void comfyFindsItsFoldersAndThoseOfItsFile() throws Exception {
        file("models/checkpoints/a.safetensors");
        file("models/loras/sub/b.safetensors");
        file("models/configs/v1.yaml");
        file("output/checkpoints/c.safetensors");
        file("custom_nodes/node/weights.bin");
        Trees.write(temp.resolve("lib/unet/d.safetensors"), "d");
        Trees.write(temp.resolve("lib/one/e.safetensors"), "e");
        Trees.write(temp.resolve("lib/two/f.safetensors"), "f");
        file("near/g.safetensors");
        Trees.write(root.resolve("extra_model_paths.yaml"), """
                # mine
                mine:
                  base_path: ../lib
                  is_default: true
                  unet: unet
                  loras: |
                    one
                    two
                  custom_nodes: nodes
                  vae: [listed]
                near:
                  clip: near/
                nothing:
                """);
        var read = read(new ComfyUi());
        assertEquals(List.of("../lib/one/e.safetensors", "../lib/two/f.safetensors", "../lib/unet/d.safetensors",
                "models/checkpoints/a.safetensors", "models/loras/sub/b.safetensors", "near/g.safetensors",
                "output/checkpoints/c.safetensors"), read.below(root));
        assertEquals(List.of("diffusion_models", "loras", "text_encoders"),
                List.of(read.said("d.safetensors", Field.THEIR_TYPE), read.said("f.safetensors", Field.THEIR_TYPE),
                        read.said("g.safetensors", Field.THEIR_TYPE)));
        assertEquals(1, read.unread.size(), "a list is no value: " + read.unread);
        assertTrue(read.unread.getFirst().contains("mine, vae"), read.unread.toString());
    }

    @Test
    void variablesAndHomeCountInTheBasePathOnly() throws Exception {
        var yaml = Trees.write(root.resolve("extra_model_paths.yaml"),
                "a:\n  base_path: ~/$KIND\n  loras: $KIND/x\nb:\n  base_path: ${KIND}\n  vae: v\nc: {unet: w}\n");
        assertEquals(List.of(Path.of("/home/ada/clay/$KIND/x"), root.resolve("clay/v"), root.resolve("w")),
                new ExtraModelPaths(yaml, Map.of("HOME", "/home/ada", "KIND", "clay"), new Read()).folders().stream()
                        .map(ExtraModelPaths.Folder::path).toList());
    }

    @Test
    void aBrokenOrHostileFileOfFoldersCostsANote() throws Exception {
        file("models/checkpoints/a.safetensors");
        for (var broken : List.of("a: [1", "- just\n- a list\n", "a: &a [*a]\nb: {<<: x}\n",
                "a: &x [1,1,1,1]\nb: &y [*x,*x,*x,*x]\nc: &z [*y,*y,*y,*y]\n".repeat(1), "\"unterminated")) {
            Trees.write(root.resolve("extra_model_paths.yaml"), broken);
            var read = Read.of(new ComfyUi(), root);
            assertEquals(List.of("models/checkpoints/a.safetensors"), read.below(root));
            assertFalse(read.unread.isEmpty(), broken);
        }
    }

    @Test
    void thePortableComfyIsInAFolderOfItsOwn() throws Exception {
        file("ComfyUI/models/checkpoints/a.safetensors");
        assertEquals(List.of("ComfyUI/models/checkpoints/a.safetensors"), read(new ComfyUi()).below(root));
    }

    @Test
    @NeedsSymbolicLinks
    void stabilityMatrixIsReadOnceWhateverLinksLeadThere() throws Exception {
        Trees.write(root.resolve("settings.json"), "{\"ModelDirectoryOverride\": null, \"InstalledPackages\": []}");
        file("Models/StableDiffusion/a.safetensors");
        file("Models/Lora/b.safetensors");
        Files.createDirectories(root.resolve("Packages/ComfyUI/models"));
        Files.createSymbolicLink(root.resolve("Packages/ComfyUI/models/checkpoints"),
                root.resolve("Models/StableDiffusion"));
        Files.createSymbolicLink(root.resolve("Models/LyCORIS"), root.resolve("Models/Lora"));
        var read = read(new StabilityMatrix());
        assertEquals(List.of("Models/Lora/b.safetensors", "Models/StableDiffusion/a.safetensors"), read.below(root));
        assertEquals("StableDiffusion", read.said("a.safetensors", Field.THEIR_TYPE));
    }

    @Test
    void stabilityMatrixMayHaveItsModelsElsewhere() throws Exception {
        Trees.write(root.resolve("Data/settings.json"),
                "{\"ModelDirectoryOverride\": \"" + temp.resolve("weights").toString().replace('\\', '/') + "\"}");
        Files.createDirectories(root.resolve("Data/Packages"));
        Trees.write(temp.resolve("weights/VAE/v.safetensors"), "v");
        assertEquals(List.of("../weights/VAE/v.safetensors"), read(new StabilityMatrix()).below(root));
    }

    @Test
    void stabilityMatrixTellsWhereItsLibraryIs() throws Exception {
        Trees.write(temp.resolve("conf/StabilityMatrix/library.json"),
                "{\"LibraryPath\": \"" + root.toString().replace('\\', '/') + "\"}");
        assertTrue(new StabilityMatrix()
                .usualPlaces(new Machine(temp, Map.of("APPDATA", temp.resolve("conf").toString()), List.of()))
                .contains(root));
    }

    private void repository(String commit) throws IOException {
        Trees.write(root.resolve("models--org--clay/refs/main"), commit);
        Trees.write(root.resolve("models--org--clay/blobs/aa"), "weights");
        var file = root.resolve("models--org--clay/snapshots").resolve(COMMIT).resolve("sub/w.safetensors");
        Files.createDirectories(file.getParent());
        Files.createSymbolicLink(file, Path.of("../../../blobs/aa"));
    }

    @Test
    @NeedsSymbolicLinks
    void theCacheOfHuggingFaceIsReadBySnapshotsWithTheirSource() throws Exception {
        repository(COMMIT);
        Trees.write(root.resolve("models--org--pipe/refs/main"), COMMIT);
        Trees.write(root.resolve("models--org--pipe/snapshots").resolve(COMMIT).resolve("model_index.json"), "{}");
        Trees.write(root.resolve("models--org--pipe/snapshots").resolve(COMMIT).resolve("unet/x.safetensors"), "x");
        Trees.write(root.resolve("models--org--old/snapshots/unnamed/y.safetensors"), "y");
        file("datasets--org--data/snapshots/x/z.bin");
        var read = read(new HuggingFaceCache());
        assertEquals(List.of("models--org--clay/snapshots/" + COMMIT + "/sub/w.safetensors",
                "models--org--pipe/snapshots/" + COMMIT), read.below(root));
        assertEquals(List.of("org/clay::sub/w.safetensors", "hf_repo_id", "https://huggingface.co/org/clay"),
                List.of(read.said("w.safetensors", Field.SOURCE), read.said("w.safetensors", Field.SOURCE_TYPE),
                        read.said("w.safetensors", Field.SOURCE_URL)));
        assertEquals(List.of("org/pipe", "pipe"),
                List.of(read.said(COMMIT, Field.SOURCE), read.said(COMMIT, Field.NAME)));
        assertEquals(7, read.model("w.safetensors").bytes());
    }

    @Test
    @NeedsSymbolicLinks
    void aReferenceThatLeadsOutOfItsRepositoryIsNone() throws Exception {
        repository("../../../etc");
        assertEquals(List.of(), read(new HuggingFaceCache()).models);
    }

    @Test
    void anyFolderIsAFolderOfModels() throws Exception {
        file("a.safetensors");
        file("b/c.gguf");
        file("b/.hidden/d.gguf");
        file("tmpinstall_x/e.gguf");
        file("model_images/f.bin");
        assertEquals(List.of("a.safetensors", "b/c.gguf"), read(new PlainFolder()).below(root));
    }

    @Test
    void fooocusFindsItsFoldersAndThoseOfItsSettings() throws Exception {
        file("Fooocus/fooocus_version.py");
        file("Fooocus/models/checkpoints/a.safetensors");
        file("Fooocus/models/prompt_expansion/fooocus_expansion/b.bin");
        file("elsewhere/c.safetensors");
        file("old/d.safetensors");
        Trees.write(root.resolve("Fooocus/config.txt"),
                "{\"path_checkpoints\": [\"" + root.resolve("elsewhere").toString().replace('\\', '/')
                        + "\", \"../nowhere\"], \"path_loras\": 3, \"path_vae\": \"../old\"}");
        var read = read(new Fooocus());
        assertEquals(List.of("Fooocus/models/checkpoints/a.safetensors",
                "Fooocus/models/prompt_expansion/fooocus_expansion/b.bin", "elsewhere/c.safetensors",
                "old/d.safetensors"), read.below(root));
        assertEquals("checkpoints", read.said("c.safetensors", Field.THEIR_TYPE));
        assertEquals("vae", read.said("d.safetensors", Field.THEIR_TYPE));
        Trees.write(root.resolve("Fooocus/config.txt"), "{broken");
        assertEquals(1, read(new Fooocus()).unread.size());
    }

    @Test
    void swarmFindsTheFoldersOfEachOfItsRoots() throws Exception {
        file("Models/Stable-Diffusion/a.safetensors");
        file("Models/diffusion_models/b.gguf");
        file("Models/Lora/c.safetensors");
        file("second disk/MyLoras/d.safetensors");
        file("second disk/clip/e.safetensors");
        Trees.write(root.resolve("Data/Settings.fds"), """
                #Settings related to file paths.
                Paths:
                \t#Root path for model files.
                \tModelRoot: Models;second disk
                \tSDLoraFolder: Lora;MyLoras
                \tSDVAEFolder: no\\sfolder
                Network:
                \tModelRoot: nowhere
                """);
        var read = read(new SwarmUi());
        assertEquals(List.of("Models/Lora/c.safetensors", "Models/Stable-Diffusion/a.safetensors",
                "Models/diffusion_models/b.gguf", "second disk/MyLoras/d.safetensors",
                "second disk/clip/e.safetensors"), read.below(root));
        assertEquals("MyLoras", read.said("d.safetensors", Field.THEIR_TYPE));
        assertEquals(List.of(), read.unread);
    }

    @Test
    void loraManagerFindsTheFoldersOfAllItsLibraries() throws Exception {
        file("loras/a.safetensors");
        file("more/b.safetensors");
        file("others/c.safetensors");
        Trees.write(root.resolve("settings.json"), """
                {"civitai_api_key": "secret", "folder_paths": {"loras": ["loras", "nowhere"], "checkpoints": 3},
                "extra_folder_paths": {"loras": ["more"]},
                "libraries": {"other": {"folder_paths": {"checkpoints": ["others", "loras"]}}}}""");
        var read = read(new LoraManager());
        assertEquals(List.of("loras/a.safetensors", "more/b.safetensors", "others/c.safetensors"), read.below(root));
        assertEquals("loras", read.said("a.safetensors", Field.THEIR_TYPE));
        assertEquals("checkpoints", read.said("c.safetensors", Field.THEIR_TYPE));
        Trees.write(root.resolve("settings.json"), "{\"folder_paths\": []}");
        assertFalse(new LoraManager().recognises(root), "such files have many programs");
    }

    @Test
    void eachKnowsItsOwnAndNoOthers() throws Exception {
        var webui = Files.createDirectories(temp.resolve("w/models/Stable-diffusion")).getParent().getParent();
        var comfy = Files.createDirectories(temp.resolve("c/models/checkpoints")).getParent().getParent();
        assertTrue(new Webui().recognises(webui) && new ComfyUi().recognises(comfy));
        for (var program : List.of(new ComfyUi(), new StabilityMatrix(), new HuggingFaceCache(), new Fooocus(),
                new SwarmUi(), new LoraManager())) {
            assertFalse(program.recognises(webui), program.name());
        }
        for (var program : List.of(new Webui(), new StabilityMatrix(), new HuggingFaceCache(), new Fooocus(),
                new SwarmUi(), new LoraManager())) {
            assertFalse(program.recognises(comfy), program.name());
        }
        assertFalse(new PlainFolder().recognises(temp.resolve("nowhere")));
    }

    @Test
    void readingEndsWhenCancelled() throws Exception {
        file("a.safetensors");
        var monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        Assertions.assertThrows(OperationCanceledException.class,
                () -> new PlainFolder().read(root, new Read(), monitor));
    }
}
