// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.probe;

import java.util.List;

/**
 * Whether a file of a format that can run code while it is loaded would do so. It tells what other programs would do:
 * a reader never runs any of it.
 *
 * @param findings what is not known to be harmless, the worst first; empty when the verdict is {@code SAFE}
 */
public record Safety(Verdict verdict, List<Finding> findings) {

    public Safety {
        findings = List.copyOf(findings);
    }

    /** What the findings come to. */
    public enum Verdict {
        /** Everything in it is on the list of what is harmless. */
        SAFE,
        /** It would run code that can do harm. */
        UNSAFE,
        /** Something in it is neither known to be harmless nor known to do harm. */
        UNKNOWN
    }

    /**
     * One thing that is not on the list.
     *
     * @param opcode the instruction that brings it in, such as {@code STACK_GLOBAL}
     * @param offset where the instruction stands: bytes from the start of the stream of instructions
     * @param global what it names, such as {@code os.system}
     * @param text a sentence for a user to read
     */
    public record Finding(String opcode, long offset, String global, String text) {
    }

    /** The verdict of a file in which everything is known to be harmless. */
    public static Safety safe() {
        return new Safety(Verdict.SAFE, List.of());
    }
}
