// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.similar;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

import dev.maquette.api.inspect.StoredModel.Weight;

/** Reads values of a model's tensors where they are, a bounded stretch at a time. */
final class Values implements AutoCloseable {

    private final IProgressMonitor monitor;
    private final Map<Path, FileChannel> open = new HashMap<>();

    Values(IProgressMonitor monitor) {
        this.monitor = monitor;
    }

    /** Elements of a tensor; -1 when there are more than can be. */
    static long elements(Weight weight) {
        try {
            long elements = 1;
            for (long size : weight.info().shape()) {
                elements = Math.multiplyExact(elements, size);
            }
            return elements;
        } catch (ArithmeticException _) {
            return -1;
        }
    }

    /** Whether values of a tensor can be read and understood. */
    static boolean readable(Weight weight) {
        long elements = elements(weight);
        var encoding = Encoding.of(weight.info().dtype());
        return weight.place() != null && elements > 0 && encoding.isPresent()
                && elements <= Long.MAX_VALUE / encoding.get().bytes() && elements % encoding.get().block() == 0
                && elements / encoding.get().block() * encoding.get().bytes() == weight.info().bytes();
    }

    /** How many runs of values a tensor has, the last of which may be a short one. */
    static long runs(Weight weight) {
        return Math.ceilDiv(elements(weight), Stretch.RUN);
    }

    /**
     * Reads some runs of a readable tensor.
     *
     * @throws IOException when it cannot be read, or its file ends before
     */
    Stretch read(Weight weight, long run, int runs) throws IOException {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        var encoding = Encoding.of(weight.info().dtype()).orElseThrow();
        long first = run * Stretch.RUN;
        int count = (int) Math.min((long) runs * Stretch.RUN, elements(weight) - first);
        var bytes = bytes(weight.place().file(), weight.place().offset() + first / encoding.block() * encoding.bytes(),
                count / encoding.block() * encoding.bytes());
        var values = new double[count];
        var scales = new double[Math.ceilDiv(count, Stretch.RUN)];
        for (int i = 0; i < count; i += encoding.block()) {
            scales[i / Stretch.RUN] = encoding.decode(bytes, values, i);
        }
        return new Stretch(encoding, values, scales);
    }

    private ByteBuffer bytes(Path file, long offset, int length) throws IOException {
        var channel = channel(file);
        if (offset < 0 || offset > channel.size() - length) {
            throw new EOFException("it ends before its header says");
        }
        var buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, offset + buffer.position()) < 0) {
                throw new EOFException("it became shorter while it was read");
            }
        }
        return buffer.flip();
    }

    private FileChannel channel(Path file) throws IOException {
        var known = open.get(file);
        if (known != null) {
            return known;
        }
        var channel = FileChannel.open(file);
        open.put(file, channel);
        return channel;
    }

    @Override
    public void close() throws IOException {
        IOException failure = null;
        for (var channel : open.values()) {
            try {
                channel.close();
            } catch (IOException e) {
                failure = e;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
