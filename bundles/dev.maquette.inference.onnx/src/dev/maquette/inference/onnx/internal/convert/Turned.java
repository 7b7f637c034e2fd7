// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.convert;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.convert.NewTensor;
import dev.maquette.api.probe.TensorInfo;

/** A matrix whose columns become rows; it is small enough for the memory. */
record Turned(NewTensor matrix) implements NewTensor {

    @Override
    public TensorInfo info() {
        var info = matrix.info();
        return new TensorInfo(info.dtype(), info.shape().reversed(), info.bytes());
    }

    @Override
    public void writeTo(WritableByteChannel out, IProgressMonitor monitor) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var channel = Channels.newChannel(bytes)) {
            matrix.writeTo(channel, monitor);
        }
        var from = bytes.toByteArray();
        int rows = Math.toIntExact(matrix.info().shape().getFirst());
        int columns = Math.toIntExact(matrix.info().shape().getLast());
        int width = from.length / rows / columns;
        var to = ByteBuffer.allocate(from.length);
        for (int column = 0; column < columns; column++) {
            for (int row = 0; row < rows; row++) {
                to.put(from, (row * columns + column) * width, width);
            }
        }
        to.flip();
        while (to.hasRemaining()) {
            out.write(to);
        }
    }
}
