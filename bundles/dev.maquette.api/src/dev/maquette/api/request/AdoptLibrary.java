// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.maquette.api.library.Right;
import dev.maquette.api.library.StreamedRequest;
import dev.maquette.api.model.BaseModel;
import dev.maquette.api.model.ModelType;
import dev.maquette.api.request.ScanFolder.Unread;

/**
 * Makes records for the models of another program's library, in place: its files stay where they are and as they are,
 * and nothing is written outside the folder of this library. What each model is, its header says; what the other
 * program and the files beside the model say is taken into the record, each with where it was said. A model that the
 * library has already is not added again; what its record lacks is filled in.
 *
 * <p>Records are added some hundreds at a time; each time is one change that can be undone. When it is cancelled, what
 * was added stays, and another run goes on where this one ended.
 *
 * @param root path of the other library on this library's machine
 * @param program see {@link FindNeighbours.Neighbour#program()}, or null to find out
 * @param unknown whether files that no rule knows become records too
 * @param sidecars whether files beside models are read
 * @param covers whether pictures become covers
 * @param dryRun only tell what would happen
 */
public record AdoptLibrary(String root, String program, boolean unknown, boolean sidecars, boolean covers,
        boolean dryRun) implements StreamedRequest<AdoptLibrary.Outcome, AdoptLibrary.Adopted> {

    public AdoptLibrary {
        Objects.requireNonNull(root, "root");
    }

    /** What became of a model. */
    public enum State {
        /** It has a record now, or would have. */
        ADOPTED,
        /** It had one, in which something was filled in, or would be. */
        ENRICHED,
        /** It had one, which lacks nothing that is said there. */
        KNOWN,
        /** No rule knows it, and nobody asked for such. */
        UNKNOWN,
        /** It cannot be used, or is no model. */
        BROKEN,
        /** The other program lists it, but its files are not there. */
        MISSING,
        /** It is not kept in files: a model that is run elsewhere. */
        REMOTE,
        /** It could not be added. */
        FAILED
    }

    /**
     * @param path absolute
     * @param name of the record, or what it would be; null where there is none
     * @param key the library's model, null where there is none, and in a dry run where it would be new
     * @param fields JSON name of each field that another program or a file beside the model decided, to where it says
     *     so
     * @param notes what was left out and why, a sentence each; for a state without a record why there is none
     */
    public record Outcome(String path, String name, String key, State state, ModelType type, BaseModel base,
            long fileSize, Map<String, String> fields, List<String> notes) {

        public Outcome {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
            notes = List.copyOf(notes);
        }
    }

    /**
     * The outcome.
     *
     * @param program whose library it was taken for
     * @param root absolute
     * @param states how many models ended in which way; those that did not occur are left out
     * @param bytes size of the models that were adopted, or would be
     * @param relations how many pairs of models were related
     * @param batches the changes, for undo, the first one first; empty in a dry run
     * @param unread what could not be read
     */
    public record Adopted(String program, String root, Map<State, Integer> states, long bytes, int relations,
            List<Long> batches, List<Unread> unread) {

        public Adopted {
            states = Collections.unmodifiableMap(new LinkedHashMap<>(states));
            batches = List.copyOf(batches);
            unread = List.copyOf(unread);
        }

        /** How many models ended in this way. */
        public int count(State state) {
            return states.getOrDefault(state, 0);
        }
    }

    @Override
    public String operation() {
        return "library.adopt";
    }

    @Override
    public Right right() {
        return Right.MANAGE;
    }
}
