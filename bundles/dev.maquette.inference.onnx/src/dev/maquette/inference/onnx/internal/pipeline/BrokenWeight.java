// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.pipeline;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

import dev.maquette.inference.onnx.internal.graph.ElementType;
import dev.maquette.inference.onnx.internal.graph.Weight;

/**
 * Looks for a weight with values that are infinite or no numbers, as a training that failed or a disk leaves them. All
 * are read for that, so it is only asked for when a network gave such a value.
 */
final class BrokenWeight {

    private static final int CHUNK = 1 << 20;

    private final ByteBuffer chunk = ByteBuffer.allocateDirect(CHUNK).order(ByteOrder.LITTLE_ENDIAN);
    private final WeightStore store;
    private final IProgressMonitor monitor;

    private BrokenWeight(WeightStore store, IProgressMonitor monitor) {
        this.store = store;
        this.monitor = monitor;
    }

    /**
     * The name of the first one in its file.
     *
     * @throws OperationCanceledException when cancelled
     */
    static Optional<String> in(WeightStore store, IProgressMonitor monitor) throws IOException {
        return new BrokenWeight(store, monitor).find();
    }

    private Optional<String> find() throws IOException {
        List<Weight> all = store.weights().values().stream().filter(weight -> mask(weight.type()) != 0)
                .sorted(Comparator.comparing(Weight::file).thenComparing(Weight::offset)).toList();
        for (var weight : all) {
            try (var file = FileChannel.open(store.folder().resolve(weight.file()), StandardOpenOption.READ)) {
                if (broken(weight, file)) {
                    return Optional.of(weight.name());
                }
            }
        }
        return Optional.empty();
    }

    private boolean broken(Weight weight, FileChannel file) throws IOException {
        for (long done = 0; done < weight.length(); done += chunk.limit()) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            read(file, weight.offset() + done, (int) Math.min(CHUNK, weight.length() - done));
            if (broken(weight.type())) {
                return true;
            }
        }
        return false;
    }

    private void read(FileChannel file, long from, int count) throws IOException {
        chunk.clear().limit(count);
        while (chunk.hasRemaining()) {
            if (file.read(chunk, from + chunk.position()) < 0) {
                throw new EOFException("The file ends within a weight");
            }
        }
        chunk.flip();
    }

    private boolean broken(ElementType type) {
        long mask = mask(type);
        int size = type.bytes();
        boolean found = false;
        for (int at = 0; at < chunk.limit(); at += size) {
            long bits = switch (size) {
            case 1 -> chunk.get(at);
            case 2 -> chunk.getShort(at);
            case 4 -> chunk.getInt(at);
            default -> chunk.getLong(at);
            };
            found |= (bits & mask) == mask;
        }
        return found;
    }

    /**
     * The bits that are all set in what is infinite or no number; of {@link ElementType#F8_E4M3}, which has no
     * infinity, in what is none.
     */
    private static long mask(ElementType type) {
        return switch (type) {
        case F64 -> 0x7ff0000000000000L;
        case F32 -> 0x7f800000L;
        case F16 -> 0x7c00L;
        case BF16 -> 0x7f80L;
        case F8_E5M2 -> 0x7cL;
        case F8_E4M3 -> 0x7fL;
        case I32, I64 -> 0;
        };
    }
}
