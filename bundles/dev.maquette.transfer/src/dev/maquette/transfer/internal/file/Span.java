// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal.file;

import java.util.List;

/** Bytes from {@code start} up to, not including, {@code end}. */
public record Span(long start, long end) {

    /** How far a stretch is covered from its start by spans in order. */
    static long reached(List<Span> spans, long start, long end) {
        long reached = start;
        for (var span : spans) {
            if (span.start() <= reached && span.end() > reached) {
                reached = Math.min(end, span.end());
            }
        }
        return reached;
    }
}
