// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.isolate;

import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.maquette.api.probe.FormatReader;
import dev.maquette.api.probe.InvalidModelException;
import dev.maquette.api.probe.ModelContent;
import dev.maquette.api.probe.ProbeContext;
import dev.maquette.api.probe.TensorPlace;
import dev.maquette.core.internal.isolate.CellReply.Kind;
import dev.maquette.core.internal.isolate.CellRequest.Deed;

/** A way to call a format of a stranger. */
sealed interface Reading {

    /**
     * Calls it.
     *
     * @throws IOException when the file cannot be read
     * @throws InvalidModelException when the format says that it is broken
     */
    Answer ask(Deed deed, ProbeContext context, Turn turn)
            throws IOException, InvalidModelException, InterruptedException;

    /** Nobody waits for the turn's answer any more. */
    void end(Turn turn);

    /** What it says; of the three the one that was asked for. */
    record Answer(boolean recognised, ModelContent content, Map<String, TensorPlace> places) {

        /** In collections of ours, while the plug-in may still be blamed: its own might compute, change or be null. */
        static Answer of(ModelContent content) {
            return new Answer(false, new ModelContent(content.container(), content.folder(), content.fileName(),
                    content.fileSize(), Collections.unmodifiableMap(new LinkedHashMap<>(content.tensors())),
                    Map.copyOf(content.metadata()), Collections.unmodifiableMap(new LinkedHashMap<>(content.configs())),
                    List.copyOf(content.files()), content.safety()), Map.of());
        }

        static Answer of(Map<String, TensorPlace> places) {
            return new Answer(false, null, Map.copyOf(places));
        }
    }

    /** In this process. */
    record Here(FormatReader reader) implements Reading {

        @Override
        public Answer ask(Deed deed, ProbeContext context, Turn turn) throws IOException, InvalidModelException {
            var probe = new GuardedProbe(context, turn);
            return switch (deed) {
            case RECOGNISE -> new Answer(reader.recognises(probe), null, Map.of());
            case READ -> Answer.of(reader.read(probe));
            case LOCATE -> Answer.of(reader.places(probe));
            };
        }

        @Override
        public void end(Turn turn) {
            // who is abandoned gets nothing more from its probe
        }
    }

    /** In the plug-in's cell. */
    record InCell(String format, Cell cell) implements Reading {

        @Override
        public Answer ask(Deed deed, ProbeContext context, Turn turn)
                throws IOException, InvalidModelException, InterruptedException {
            var request = new CellRequest(format, deed, context.path());
            // its process waits for the disk by itself, and tells its own time
            var reply = turn.<CellReply, IOException, InterruptedException>answer(() -> cell.ask(request, turn));
            if (reply.kind() == Kind.BROKEN) {
                throw new InvalidModelException(reply.text());
            }
            if (reply.kind() == Kind.UNREADABLE) {
                throw new IOException(reply.text());
            }
            if (reply.kind() != Kind.ANSWER) {
                throw new IllegalStateException(reply.text());
            }
            return switch (deed) {
            case RECOGNISE -> new Answer(reply.recognised(), null, Map.of());
            case READ -> Answer.of(reply.content());
            case LOCATE -> Answer.of(reply.places());
            };
        }

        /** A process that is still at it is worth nothing any more. */
        @Override
        public void end(Turn turn) {
            cell.end(turn);
        }
    }
}
