// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.shelf;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.inspect.StoredWeights;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.probe.InvalidModelException;
import dev.maquette.inference.onnx.internal.graph.MadeGraph;
import dev.maquette.inference.onnx.internal.pipeline.PipelineSource;
import dev.maquette.inference.onnx.internal.runtime.Blueprint;
import dev.maquette.inference.onnx.internal.runtime.GraphException;

/**
 * Estimates what a model takes before it is loaded, by the shapes of its weights. Graphs that are made here compute
 * with 32 bits wherever they run, and the processor turns those of others into that.
 */
public record Weighing(StoredWeights stored) {

    private static final Logger LOG = System.getLogger(Weighing.class.getName());
    private static final int PICTURE = 4;
    private static final int COLOURS = 3;
    private static final long WIDTH_OF_DENOISER = 320;
    private static final long WIDTH_OF_DECODER = 128;

    /**
     * Weighs a model.
     *
     * @param halves whether graphs of 16 bits stay so on the unit
     */
    public Load of(PipelineSource source, boolean halves, IProgressMonitor monitor)
            throws LibraryException, GraphException, IOException {
        var recipe = source.recipe();
        var parts = new ArrayList<Network>();
        for (int encoder = 0; encoder < recipe.words().size(); encoder++) {
            parts.add(network(source.textEncoder(encoder), halves, monitor));
        }
        var denoiser = network(source.denoiser(), halves, monitor);
        long width = denoiser.first(WIDTH_OF_DENOISER);
        var refiner = source.refiner();
        if (refiner.isPresent()) {
            for (int encoder = 0; encoder < refiner.get().recipe().words().size(); encoder++) {
                parts.add(network(refiner.get().textEncoder(encoder), halves, monitor));
            }
            parts.add(network(refiner.get().denoiser(), halves, monitor));
            width = Math.max(width, parts.getLast().first(WIDTH_OF_DENOISER));
        }
        var decoder = network(source.decoder(), halves, monitor);
        parts.add(denoiser);
        parts.add(decoder);
        return new Load(parts.stream().mapToLong(Network::bytes).sum(),
                parts.stream().mapToLong(Network::raw).max().orElse(0), width,
                decoder.last(WIDTH_OF_DECODER), recipe.factor(), recipe.sampleSize() * recipe.factor());
    }

    /** The shapes of the weights of a network. */
    private record Network(long bytes, long raw, List<long[]> shapes) {

        /** How wide it is where it first looks at latents. */
        long first(long usual) {
            return shapes.stream().filter(shape -> shape.length == PICTURE && shape[1] >= COLOURS && shape[1] < 16)
                    .mapToLong(shape -> shape[0]).max().orElse(usual);
        }

        /** How wide it is where it last looks before there are colours. */
        long last(long usual) {
            return shapes.stream().filter(shape -> shape.length == PICTURE && shape[0] == COLOURS)
                    .mapToLong(shape -> shape[1]).max().orElse(usual);
        }
    }

    private Network network(Blueprint blueprint, boolean halves, IProgressMonitor monitor) throws IOException {
        return switch (blueprint) {
        case Blueprint.Made made -> made(made.graph());
        case Blueprint.Stored graph -> stored(graph.file(), halves, monitor);
        };
    }

    private static Network made(MadeGraph graph) {
        long bytes = 0;
        long raw = 0;
        var shapes = new ArrayList<long[]>();
        var places = new HashSet<List<Object>>();
        for (var weight : graph.weights().values()) {
            shapes.add(weight.shape());
            if (places.add(List.of(weight.file(), weight.offset()))) {
                bytes += weight.count() * Float.BYTES;
                raw += weight.length();
            }
        }
        return new Network(bytes, raw, shapes);
    }

    private Network stored(Path file, boolean halves, IProgressMonitor monitor) throws IOException {
        try {
            long bytes = 0;
            long raw = 0;
            var shapes = new ArrayList<long[]>();
            for (var weight : stored.of(file, monitor).weights()) {
                var shape = weight.info().shape().stream().mapToLong(Long::longValue).toArray();
                long count = Arrays.stream(shape).reduce(1, (one, other) -> one * other);
                boolean half = weight.info().dtype().equals("F16");
                shapes.add(shape);
                raw += count * (half ? Short.BYTES : Float.BYTES);
                bytes += count * (half && halves ? Short.BYTES : Float.BYTES);
            }
            return shapes.isEmpty() ? bySize(file) : new Network(bytes, raw, shapes);
        } catch (InvalidModelException unread) {
            LOG.log(Level.DEBUG, file + " is weighed by its size", unread);
            return bySize(file);
        }
    }

    private static Network bySize(Path file) throws IOException {
        return new Network(Files.size(file), Files.size(file), List.of());
    }
}
