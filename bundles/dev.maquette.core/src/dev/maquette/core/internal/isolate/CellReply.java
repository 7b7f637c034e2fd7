// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.isolate;

import java.util.Map;

import dev.maquette.api.probe.ModelContent;
import dev.maquette.api.probe.TensorPlace;

/**
 * A line from a cell. Of the answers one is there.
 *
 * @param text a sentence for what is broken or failed, null for the others
 * @param nanos of a plug-in that is at it: how long it has been, without the time in which it waited for a disk
 * @param recognised the answer to RECOGNISE
 * @param content the answer to READ
 * @param places the answer to LOCATE
 */
public record CellReply(Kind kind, String text, long nanos, boolean recognised, ModelContent content,
        Map<String, TensorPlace> places) {

    /** What it tells. */
    public enum Kind {
        /** The process is there. */
        READY,
        /** The plug-in is at it. */
        BUSY,
        /** Here is the answer. */
        ANSWER,
        /** The file is broken. */
        BROKEN,
        /** The file cannot be read. */
        UNREADABLE,
        /** The plug-in failed. */
        FAILED
    }

    /** One that is not the answer. */
    public static CellReply of(Kind kind, String text) {
        return new CellReply(kind, text, 0, false, null, null);
    }

    /** It is still at it. */
    public static CellReply busy(long nanos) {
        return new CellReply(Kind.BUSY, null, nanos, false, null, null);
    }
}
