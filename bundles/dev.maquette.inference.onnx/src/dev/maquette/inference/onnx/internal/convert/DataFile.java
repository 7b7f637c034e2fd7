// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.convert;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

import dev.maquette.api.convert.NewTensor;
import dev.maquette.api.convert.Precision;
import dev.maquette.inference.onnx.internal.graph.ElementType;
import dev.maquette.inference.onnx.internal.graph.GraphFile.Place;
import dev.maquette.inference.onnx.internal.graph.Weight;
import dev.maquette.inference.onnx.internal.runtime.Blueprint;

/**
 * The weights of a graph, one after another in one file. Large ones begin where a page of memory does, so that programs
 * can map them.
 */
final class DataFile {

    private static final long LARGE = 1 << 16;
    private static final long PAGE = 4096;
    private static final long SMALL = 16;

    private final Map<String, Place> places = new HashMap<>();
    private final Map<NewTensor, Place> tensors = new LinkedHashMap<>();
    private long bytes;

    /** @param precision null to leave all as it is */
    DataFile(Blueprint.Made network, Precision precision) {
        var known = new HashMap<List<Object>, Place>();
        network.graph().weights().entrySet().stream()
                .sorted(Comparator.comparing(each -> each.getValue().file() + each.getValue().offset()))
                .forEach(each -> places.put(each.getKey(), known.computeIfAbsent(same(each.getValue()),
                        _ -> add(each.getValue(), network.folder(), precision))));
    }

    /** A graph may take one weight in several shapes. */
    private static List<Object> same(Weight weight) {
        return List.of(weight.file(), weight.offset(), weight.length());
    }

    private Place add(Weight weight, Path folder, Precision precision) {
        var tensor = Tensors.of(weight, folder, precision);
        long length = tensor.info().bytes();
        long step = length < LARGE ? SMALL : PAGE;
        var place = new Place(Math.ceilDiv(bytes, step) * step, length,
                ElementType.of(tensor.info().dtype()).orElseThrow());
        tensors.put(tensor, place);
        bytes = place.offset() + length;
        return place;
    }

    /** Where each weight is, by the name of the initializer. */
    Map<String, Place> places() {
        return Map.copyOf(places);
    }

    long bytes() {
        return bytes;
    }

    void write(Path file, IProgressMonitor monitor) throws IOException {
        var progress = SubMonitor.convert(monitor, tensors.size());
        try (var out = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (var each : tensors.entrySet()) {
                fill(out, each.getValue().offset());
                each.getKey().writeTo(out, progress.split(1));
            }
            out.force(true);
        }
    }

    private static void fill(FileChannel out, long offset) throws IOException {
        var nothing = ByteBuffer.allocate((int) (offset - out.position()));
        while (nothing.hasRemaining()) {
            out.write(nothing);
        }
    }
}
