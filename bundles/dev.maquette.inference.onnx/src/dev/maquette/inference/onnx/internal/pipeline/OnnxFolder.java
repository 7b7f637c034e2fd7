// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.inference.onnx.internal.runtime.Blueprint;
import dev.maquette.inference.onnx.internal.runtime.GraphException;

/** A folder in the layout of diffusers and optimum, with an ONNX graph for each part. */
public record OnnxFolder(Path root) implements PipelineSource {

    private static final String UNET = "unet";
    private static final String MODEL = "model.onnx";
    private static final String TEXT = "text_encoder";
    private static final String SECOND_TEXT = "text_encoder_2";
    private static final String DECODER = "vae_decoder";
    private static final List<String> KNOWN = List.of(TEXT, SECOND_TEXT, UNET, DECODER, "vae_encoder");

    /** Whether all graphs are there, without which nothing is drawn. */
    static boolean whole(Path root) {
        return needed(root).stream().allMatch(part -> Files.exists(root.resolve(part).resolve(MODEL)));
    }

    /** Whether some of them are. */
    static boolean begun(Path root) {
        return needed(root).stream().anyMatch(part -> Files.exists(root.resolve(part).resolve(MODEL)));
    }

    private static List<String> needed(Path root) {
        return List.of(new FolderConfig(root).refines() ? SECOND_TEXT : TEXT, UNET, DECODER);
    }

    /** The files of all graphs. */
    List<Path> graphs() {
        return KNOWN.stream().map(part -> root.resolve(part).resolve(MODEL))
                .filter(Files::exists).toList();
    }

    /**
     * The folder.
     *
     * @throws LibraryException when a graph is missing, saying which
     */
    public static OnnxFolder of(Path root) throws LibraryException {
        var folder = new OnnxFolder(root);
        for (var part : needed(root)) {
            folder.graph(part);
        }
        return folder;
    }

    private Path graph(String part) throws LibraryException {
        var file = root.resolve(part).resolve(MODEL);
        if (!Files.isRegularFile(file)) {
            throw new LibraryException(Problem.BROKEN_MODEL,
                    root + " cannot be run: " + part + "/model.onnx is missing.",
                    "Install the whole folder again.");
        }
        return file;
    }

    /** The weights are in the graphs, which nobody reads here. */
    @Override
    public Optional<String> brokenWeight(IProgressMonitor monitor) {
        return Optional.empty();
    }

    @Override
    public Optional<PipelineSource> refiner() {
        return Optional.empty();
    }

    @Override
    public boolean refines() {
        return new FolderConfig(root).refines();
    }

    @Override
    public Path largest() {
        return root.resolve(UNET).resolve(MODEL);
    }

    @Override
    public Recipe recipe() throws LibraryException, IOException {
        return new FolderConfig(root).recipe();
    }

    @Override
    public Blueprint textEncoder(int number) throws LibraryException, GraphException {
        return new Blueprint.Stored(graph(number == 0 && !refines() ? TEXT : SECOND_TEXT));
    }

    @Override
    public Blueprint denoiser() throws LibraryException, GraphException {
        return new Blueprint.Stored(graph(UNET));
    }

    @Override
    public Blueprint decoder() throws LibraryException, GraphException {
        return new Blueprint.Stored(graph(DECODER));
    }

    @Override
    public Optional<Blueprint> encoder() {
        return Optional.of(root.resolve("vae_encoder").resolve("model.onnx")).filter(Files::isRegularFile)
                .map(Blueprint.Stored::new);
    }
}
