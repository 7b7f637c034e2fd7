// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.fault;

/**
 * A plug-in that is not asked any more until the program ends, or somebody forgives it.
 *
 * @param plugIn its symbolic name
 * @param reason what it did, in a sentence that names it
 * @param remedy what to do, in sentences
 */
public record PlugInFault(String plugIn, String reason, String remedy) {
}
