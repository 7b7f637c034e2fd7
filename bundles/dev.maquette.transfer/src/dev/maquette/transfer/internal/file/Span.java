// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal.file;

import java.util.ArrayList;
import java.util.List;

/** Bytes from {@code start} up to, not including, {@code end}. */
public record Span(long start, long end) {

    /** What spans in order leave out of a file. */
    public static List<Span> between(List<Span> spans, long size) {
        var gaps = new ArrayList<Span>();
        long reached = 0;
        for (var span : spans) {
            if (span.start() > reached) {
                gaps.add(new Span(reached, span.start()));
            }
            reached = Math.max(reached, span.end());
        }
        if (reached < size) {
            gaps.add(new Span(reached, size));
        }
        return gaps;
    }

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
