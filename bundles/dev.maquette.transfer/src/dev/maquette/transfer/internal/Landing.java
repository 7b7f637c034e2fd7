// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal;

import java.util.List;

import dev.maquette.transfer.internal.file.PartFile;
import dev.maquette.transfer.internal.file.Sink;
import dev.maquette.transfer.internal.file.Span;

/**
 * Where the bytes of one attempt go.
 *
 * @param part the file that they become
 * @param sink what takes them
 * @param there what need not be fetched
 */
record Landing(PartFile part, Sink sink, List<Span> there) {

    /** Whether the bytes are only compared with what is there. */
    boolean comparing() {
        return sink != part;
    }

    /** How many bytes need not be fetched. */
    long bytes() {
        return there.stream().mapToLong(span -> span.end() - span.start()).sum();
    }
}
