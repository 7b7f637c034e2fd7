// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.network;

/**
 * What the weights of a denoiser do not tell.
 *
 * @param groups of channels in its norms
 * @param heads of its attention
 * @param textWidth of the prompt as one vector, where it takes that
 * @param numberWidth of each further number that it takes
 */
public record UnetShape(int groups, Heads heads, long textWidth, long numberWidth) {

    private static final int GROUPS = 32;
    private static final int HEADS_OF_1 = 8;
    private static final int WIDTH_SINCE_2 = 64;
    private static final long TEXT = 1280;
    private static final long NUMBER = 256;

    /** As Stable Diffusion 1 is, whose attention always has as many heads. */
    public static UnetShape stableDiffusion1() {
        return new UnetShape(GROUPS, (_, _) -> HEADS_OF_1, TEXT, NUMBER);
    }

    /** As Stable Diffusion 2 and XL are, whose heads are always as wide. */
    public static UnetShape stableDiffusion2() {
        return new UnetShape(GROUPS, (_, channels) -> Math.toIntExact(channels / WIDTH_SINCE_2), TEXT, NUMBER);
    }
}
