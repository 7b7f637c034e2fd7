// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.library;

/**
 * A library cannot be asked where its face has no room for an expected failure: a server that does not answer, or has
 * signed the user out. What happened and what to do, its cause says.
 */
public final class UnreachableLibraryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final LibraryException failure;

    public UnreachableLibraryException(LibraryException failure) {
        super(failure.getMessage(), failure);
        this.failure = failure;
    }

    /** What happened and what to do. */
    public LibraryException failure() {
        return failure;
    }
}
