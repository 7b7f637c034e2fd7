// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.output;

import java.util.List;

import dev.maquette.api.library.LibraryException;

/**
 * An error, as it is told.
 *
 * @param error what happened
 * @param problem the kind of error, in lower case: a {@link dev.maquette.api.library.Problem}, {@code usage},
 *     {@code cancelled} or {@code internal}
 * @param remedy what to do, or an empty string
 * @param source the argument it is about, or null when it is about the whole command
 * @param candidates what could have been meant, or null
 */
public record Failure(String error, String problem, String remedy, String source, List<String> candidates) {

    /** A failure of the whole command. */
    public Failure(String error, String problem, String remedy) {
        this(error, problem, remedy, null, null);
    }

    /** What a library said. */
    public static Failure of(LibraryException failure) {
        return new Failure(failure.getMessage(), Words.lower(failure.problem()), failure.remedy());
    }

    /** A folder that was left out. */
    public static Failure unread(String folder, String reason) {
        return new Failure("The folder " + folder + " cannot be read: " + reason + ".", "io",
                "It was left out; check its permissions.").about(folder);
    }

    /** The same, about one of several arguments. */
    public Failure about(String argument) {
        return new Failure(error, problem, remedy, argument, candidates);
    }
}
