// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.generate;

/**
 * Something that can compute. Whether it works is tried, not believed.
 *
 * @param id how it is chosen: {@code cpu}, {@code cuda}, {@code cuda:1}, {@code tensorrt}, {@code coreml},
 *     {@code directml}
 * @param name in words, as people know it
 * @param usable whether a small graph was computed on it
 * @param problem why it was not, and what to do; null when it was. Of one that drew: why a better one did not, null
 *     when there was none
 * @param memory bytes that it has; null when that cannot be told
 * @param free bytes of it that are free now; null when that cannot be told
 */
public record Device(String id, String name, boolean usable, String problem, Long memory, Long free) {
}
