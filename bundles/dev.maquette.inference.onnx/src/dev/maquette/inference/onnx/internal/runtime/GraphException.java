// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.runtime;

import java.util.List;
import java.util.Locale;

import ai.onnxruntime.OrtException;
import dev.maquette.api.library.Problem;

/** A graph that cannot be made, loaded or run; the message says which and why. */
public final class GraphException extends Exception {

    private static final long serialVersionUID = 1L;

    /** What the runtime says when it is given no memory. */
    private static final List<String> NO_MEMORY =
            List.of("failed to allocate memory", "bad_alloc", "bad allocation", "out of memory", "alloc_failed",
                    "smaller than requested bytes");

    private final Problem problem;
    private final boolean numberless;

    /**
     * The model is broken.
     *
     * @param cause what ONNX Runtime said, or null
     */
    public GraphException(String message, Throwable cause) {
        this(Problem.BROKEN_MODEL, message, cause, false);
    }

    private GraphException(Problem problem, String message, Throwable cause, boolean numberless) {
        super(message, cause);
        this.problem = problem;
        this.numberless = numberless;
    }

    /** A network gave a value that is infinite or no number. */
    public static GraphException numberless(String who) {
        return new GraphException(Problem.BROKEN_MODEL, who + " gave a value that is no number: weights of the model "
                + "are broken, or too large for their type.", null, true);
    }

    /** The model may be in order, but this version does not run such. */
    public static GraphException unsupported(String message) {
        return new GraphException(Problem.INVALID, message, null, false);
    }

    /** The model may be in order, but this computer or the settings of the program do not let it run. */
    public static GraphException environment(String message) {
        return new GraphException(Problem.ENVIRONMENT, message, null, false);
    }

    /** What the runtime did not do. Where it got no memory that is not the model's fault. */
    static GraphException of(String what, OrtException refused) {
        var said = String.valueOf(refused.getMessage());
        boolean memory = NO_MEMORY.stream().anyMatch(said.toLowerCase(Locale.ROOT)::contains);
        return new GraphException(memory ? Problem.ENVIRONMENT : Problem.BROKEN_MODEL, what + said, refused, false);
    }

    /** Whether a network gave a value that is infinite or no number. */
    public boolean isNumberless() {
        return numberless;
    }

    /** Whose fault it is. */
    public Problem problem() {
        return problem;
    }
}
