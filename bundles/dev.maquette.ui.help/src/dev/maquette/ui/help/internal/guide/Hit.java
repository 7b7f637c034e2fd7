// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.help.internal.guide;

/**
 * A section in which a search has found all its words.
 *
 * @param target where it is
 * @param title of the page
 * @param heading of the section, empty where it is the page's beginning
 * @param excerpt the words around the first that was found
 * @param weight the more, the better
 */
public record Hit(Target target, String title, String heading, String excerpt, int weight) {
}
