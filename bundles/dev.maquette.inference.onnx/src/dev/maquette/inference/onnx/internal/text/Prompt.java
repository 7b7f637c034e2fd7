// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.text;

import java.util.List;

/**
 * A prompt as it is meant: what is said, and how strongly.
 * <p>
 * {@code (word:1.3)} weighs a word or several, {@code (word)} by 1.1 and {@code [word]} by its inverse, as
 * AUTOMATIC1111 has it; {@code (several words)1.3}, {@code word++} by 1.1 and {@code word--} by 0.9 for each sign, as
 * InvokeAI has it. Brackets in brackets multiply, {@code BREAK} begins a new chunk, a backslash takes a sign as it is.
 * What AUTOMATIC1111 takes for the choice of an adapter, such as {@code <lora:name:0.8>}, is not said.
 *
 * @param sections of which each begins a new chunk; at least one, which may be empty
 */
public record Prompt(List<List<Phrase>> sections) {

    public Prompt {
        sections = sections.stream().map(List::copyOf).toList();
    }

    /**
     * Words that weigh the same.
     *
     * @param weight 1 as it is said, 0 as if nothing was; from -100 to 100
     */
    public record Phrase(String text, double weight) {
    }

    /** Reads a prompt. None is wrong: signs without a partner are text, or last to the end where one opens. */
    public static Prompt of(String text) {
        return new PromptReader(text).read();
    }
}
