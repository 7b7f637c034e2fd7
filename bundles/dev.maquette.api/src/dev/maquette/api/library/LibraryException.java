// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.library;

import java.util.Objects;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;

/**
 * An expected failure. Its message says in one sentence what happened and what still holds; {@link #remedy()} says
 * what to do.
 */
public final class LibraryException extends CoreException {

    private static final long serialVersionUID = 1L;

    private final Problem problem;
    private final String remedy;

    /**
     * @param message what happened, naming the file or model
     * @param remedy what the user can do about it, or an empty string
     */
    public LibraryException(Problem problem, String message, String remedy) {
        this(problem, message, remedy, null);
    }

    /** @param cause what it came from, or null */
    public LibraryException(Problem problem, String message, String remedy, Throwable cause) {
        super(new Status(Status.ERROR, "dev.maquette.api", problem.ordinal(), message, cause));
        this.problem = Objects.requireNonNull(problem);
        this.remedy = Objects.requireNonNull(remedy);
    }

    public Problem problem() {
        return problem;
    }

    public String remedy() {
        return remedy;
    }

    /** What happened and what to do, as one text. */
    public String told() {
        var message = getMessage();
        boolean ended = message.isEmpty() || ".!?:".indexOf(message.charAt(message.length() - 1)) >= 0;
        return (message + (ended || remedy.isEmpty() ? " " : ". ") + remedy).strip();
    }
}
