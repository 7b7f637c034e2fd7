// SPDX-License-Identifier: EPL-2.0
package dev.maquette.plugins;

/**
 * Something about a plug-in that the user has to know after a start.
 *
 * @param id of the plug-in, or null for all of them
 * @param text what happened, in a sentence or two
 * @param remedy what to do
 */
public record PlugInNotice(String id, String text, String remedy) {
}
