// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.identify;

/**
 * One fact a family rule asked for.
 *
 * @param name what the fact means, such as "text width is 768"
 * @param place where it was looked for: a tensor, a key, a configuration field, the file name
 * @param expected what the rule wants there
 * @param found what is there, or null when nothing is
 * @param held whether it fits
 */
public record Evidence(String name, String place, String expected, String found, boolean held) {
}
