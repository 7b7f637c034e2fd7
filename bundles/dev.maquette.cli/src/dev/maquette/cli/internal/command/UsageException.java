// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.List;

import dev.maquette.cli.internal.output.Failure;

/** The arguments are well formed, but do not say what is meant. */
final class UsageException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Failure failure;

    /**
     * @param message what is wrong
     * @param remedy what to say instead
     */
    UsageException(String message, String remedy) {
        this(message, remedy, null);
    }

    /** @param candidates what could have been meant, or null */
    UsageException(String message, String remedy, List<String> candidates) {
        super(message);
        failure = new Failure(message, "usage", remedy, null, candidates);
    }

    Failure failure() {
        return failure;
    }
}
