// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.convert;

import java.io.IOException;
import java.nio.channels.WritableByteChannel;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.probe.TensorInfo;

/** A tensor that is to be written. */
public interface NewTensor {

    /** What is written; types are the words of safetensors. */
    TensorInfo info();

    /**
     * Writes the values: little-endian, the last dimension running fastest, as many bytes as were told.
     *
     * @throws org.eclipse.core.runtime.OperationCanceledException soon after being cancelled
     */
    void writeTo(WritableByteChannel out, IProgressMonitor monitor) throws IOException;
}
