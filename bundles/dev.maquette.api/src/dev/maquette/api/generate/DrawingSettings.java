// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.generate;

/**
 * How an account draws.
 *
 * @param memory bytes that models may take that are kept loaded after a drawing; 0 keeps none, null leaves it to the
 *     engine
 * @param device on which is drawn when nothing else is said, as {@link Device#id()}; null for the best that works
 * @param repository the address of the Maven repository from which runtimes are fetched; null for the one that the
 *     program was built with
 */
public record DrawingSettings(Long memory, String device, String repository) {

    /** Those of an account that changed nothing. */
    public static DrawingSettings usual() {
        return new DrawingSettings(null, null, null);
    }
}
