// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import dev.maquette.api.library.Right;
import dev.maquette.api.library.StreamedRequest;

/**
 * Looks whether a library is sound: whether its registry can be read wholly and does not contradict itself, whether
 * each record has its files and each file of the library its record, and whether what the library notes beside the
 * registry is true. What is in the files of models it leaves to {@link VerifyModels}. It repairs nothing; each finding
 * says what does. Findings are told as they come, by kind.
 */
public record VerifyLibrary() implements StreamedRequest<VerifyLibrary.Finding, VerifyLibrary.Soundness> {

    /** What a finding is about. */
    public enum Kind {
        /** The database, or what is in it. */
        REGISTRY,
        /** Something that was begun and not ended. */
        UNFINISHED,
        /** A record whose files are gone. */
        MISSING,
        /** A record whose disk or share is away. */
        OFFLINE,
        /** A file with another size than its record has. */
        SIZE,
        /** Files of the library without a record. */
        ORPHAN,
        /** A cover image. */
        COVER,
        /** The text of a source about a model. */
        CARD,
        /** Something in the trash. */
        TRASH,
        /** A link that the library made. */
        LINK,
        /** What an installation left. */
        STAGING,
        /** What another program is shown. */
        SHARE,
        /** A copy of what a file beside a model held before the library wrote it. */
        SIDECAR
    }

    /** How much a finding matters. */
    public enum Severity {
        /** Something is broken or lost. */
        PROBLEM,
        /** Nothing is lost; it takes space, or somebody may want to know. */
        NOTE
    }

    /**
     * Something that is not as it should be.
     *
     * @param subject what it is about: a name, a path or an address within the library
     * @param key the model, or null
     * @param text what is the case, in a sentence for a user
     * @param remedy what to do, naming the command where there is one; empty where nothing has to be done
     */
    public record Finding(Kind kind, Severity severity, String subject, String key, String text, String remedy) {
    }

    /**
     * The outcome.
     *
     * @param models how many records there are
     * @param problems how many findings are problems
     * @param notes how many are not
     */
    public record Soundness(int models, int problems, int notes) {
    }

    @Override
    public String operation() {
        return "library.verify";
    }

    @Override
    public Right right() {
        return Right.READ;
    }
}
