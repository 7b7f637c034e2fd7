// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.inference.onnx.internal.runtime.Blueprint;
import dev.maquette.inference.onnx.internal.runtime.GraphException;

/** A folder in the layout of diffusers and optimum, with an ONNX graph for each part. */
public record OnnxFolder(Path root) implements PipelineSource {

    private static final String UNET = "unet";

    /**
     * The folder.
     *
     * @throws LibraryException when a graph is missing, saying which
     */
    public static OnnxFolder of(Path root) throws LibraryException {
        var folder = new OnnxFolder(root);
        for (var part : List.of("text_encoder", UNET, "vae_decoder")) {
            folder.graph(part);
        }
        return folder;
    }

    private Path graph(String part) throws LibraryException {
        var file = root.resolve(part).resolve("model.onnx");
        if (!Files.isRegularFile(file)) {
            throw new LibraryException(Problem.BROKEN_MODEL,
                    root + " cannot be run: " + part + "/model.onnx is missing.",
                    "Install the whole folder again.");
        }
        return file;
    }

    @Override
    public Path largest() {
        return root.resolve(UNET).resolve("model.onnx");
    }

    @Override
    public Recipe recipe() throws LibraryException, IOException {
        return new FolderConfig(root).recipe();
    }

    @Override
    public Blueprint textEncoder(int number) throws LibraryException, GraphException {
        return new Blueprint.Stored(graph(number == 0 ? "text_encoder" : "text_encoder_2"));
    }

    @Override
    public Blueprint denoiser() throws LibraryException, GraphException {
        return new Blueprint.Stored(graph(UNET));
    }

    @Override
    public Blueprint decoder() throws LibraryException, GraphException {
        return new Blueprint.Stored(graph("vae_decoder"));
    }

    @Override
    public Optional<Blueprint> encoder() {
        return Optional.of(root.resolve("vae_encoder").resolve("model.onnx")).filter(Files::isRegularFile)
                .map(Blueprint.Stored::new);
    }
}
