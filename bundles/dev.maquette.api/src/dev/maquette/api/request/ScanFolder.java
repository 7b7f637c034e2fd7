// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import java.util.List;
import java.util.Objects;

import dev.maquette.api.identify.Identification;
import dev.maquette.api.library.Right;
import dev.maquette.api.library.StreamedRequest;

/**
 * Searches a folder for models, says what each one is and whether the library has it already. Changes nothing. What is
 * visited is the rule of {@link dev.maquette.api.identify.ModelSearch}; the library's own trash and work folders are
 * left out.
 *
 * @param folder path of the folder on the library's machine, absolute or from {@code ~}; white space and quotes around
 *     it are ignored
 */
public record ScanFolder(String folder) implements StreamedRequest<ScanFolder.Finding, ScanFolder.Scanned> {

    public ScanFolder {
        Objects.requireNonNull(folder, "folder");
    }

    /** Whether the library has a model already. */
    public enum Presence {
        /** It is new to the library. */
        NEW,
        /** The library has a record of these very files. */
        SAME_PATH,
        /** The library has a model of the same size that is equal wherever it was compared: header and samples. */
        SAME_CONTENT
    }

    /**
     * A model that was found. Findings come in the order of their paths.
     *
     * @param path absolute
     * @param identification what it is
     * @param presence whether the library has it
     * @param key the library's model, null when it is new
     */
    public record Finding(String path, Identification identification, Presence presence, String key) {

        /** Whether it is new and a rule knows what it is. */
        public boolean installable() {
            return presence == Presence.NEW && identification.status() == Identification.Status.IDENTIFIED;
        }
    }

    /**
     * A folder that could not be read.
     *
     * @param folder absolute
     * @param reason one sentence
     */
    public record Unread(String folder, String reason) {
    }

    /**
     * The outcome.
     *
     * @param folder the folder that was searched, absolute
     * @param found how many models were found
     * @param unread folders that were left out because they could not be read
     */
    public record Scanned(String folder, int found, List<Unread> unread) {
    }

    @Override
    public String operation() {
        return "models.scan";
    }

    /** It tells what lies anywhere on the library's machine, which readers of a library are not to know. */
    @Override
    public Right right() {
        return Right.MANAGE;
    }
}
