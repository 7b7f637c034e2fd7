// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.shelf;

/**
 * What a model takes.
 *
 * @param weights bytes of all its networks, once they are loaded
 * @param raw bytes of the largest network in its file
 * @param denoiserWidth how many numbers the denoiser has for a latent at its widest resolution
 * @param decoderWidth how many numbers the decoder has for a pixel
 * @param factor how many pixels a latent is wide
 * @param size in pixels with which it was trained
 */
public record Load(long weights, long raw, long denoiserWidth, long decoderWidth, int factor, int size) {

    // Measured with networks of the size of Stable Diffusion 1 on a processor, at 256, 512 and 768 pixels.
    /** How much more the runtime keeps than the weights: it packs some of them for its kernels. */
    private static final double PACKED = 1.22;
    /** How much of a file it holds besides while it loads. */
    private static final double IN_LOADING = 0.35;
    /** Tensors of full width that live at once in a denoiser. */
    private static final double DENOISER_TENSORS = 24;
    /** The same in a decoder. */
    private static final double DECODER_TENSORS = 8.25;
    /** Latents above which a decoder works on tiles, one at a time. */
    private static final double UNDIVIDED = 128 * 128;
    /** Bytes for each pixel of the picture itself, until it is one. */
    private static final double PIXEL = 40;

    /** Bytes that stay taken while it is loaded. */
    public long kept() {
        return Math.round(weights * PACKED);
    }

    /** Bytes that a picture of this size takes besides, at most. */
    public long work(int width, int height) {
        double pixels = (double) width * height;
        double latents = pixels / factor / factor;
        double denoiser = latents * denoiserWidth * DENOISER_TENSORS;
        double decoder = Math.min(latents, UNDIVIDED) * factor * factor * decoderWidth * DECODER_TENSORS;
        return Math.round(Math.max(denoiser, decoder) * Float.BYTES + pixels * PIXEL);
    }

    /** Bytes at once, at most, until a picture of this size is drawn. */
    public long peak(int width, int height) {
        return kept() + Math.max(Math.round(raw * IN_LOADING), work(width, height));
    }
}
