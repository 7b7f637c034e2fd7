// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.generate;

/**
 * What shall be drawn, and how. What is null is taken from the model's default settings, else from what is usual for
 * its
 * base.
 *
 * @param prompt what shall be seen
 * @param negativePrompt what shall not be seen; empty for nothing
 * @param steps of the scheduler, at least 1
 * @param cfgScale how closely the prompt is followed; 1 leaves the negative prompt out
 * @param scheduler name in InvokeAI's spelling, such as {@code dpmpp_2m_k}
 * @param seed of the noise; null for a new one. The same seed, settings and device give the same picture
 * @param width pixels, a multiple of 8
 * @param height pixels, a multiple of 8
 * @param count how many pictures; each further one has the next seed
 */
public record ImageSettings(String prompt, String negativePrompt, Integer steps, Double cfgScale, String scheduler,
        Long seed, Integer width, Integer height, int count) {

    /** One picture of the prompt, all else as usual. */
    public static ImageSettings of(String prompt) {
        return new ImageSettings(prompt, "", null, null, null, null, null, null, 1);
    }
}
