// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.generate;

/**
 * Whether a picture can be drawn with the memory that there is, before anything is loaded.
 *
 * @param device on which, as {@link Device#id()}
 * @param weights bytes of all networks once loaded
 * @param work bytes that the largest of them needs besides, for a picture of that size
 * @param peak bytes at once, at most, beside those of a model that is loaded already
 * @param free bytes that are free on the device, with what the engine would give back; null when that cannot be told
 * @param fits whether {@code peak} is within {@code free}; true when that cannot be told
 * @param advice what to do when it does not, such as a smaller size; null when it does
 */
public record MemoryNeed(String device, long weights, long work, long peak, Long free, boolean fits, String advice) {
}
