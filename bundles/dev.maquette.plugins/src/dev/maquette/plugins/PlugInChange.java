// SPDX-License-Identifier: EPL-2.0
package dev.maquette.plugins;

/**
 * What became of a plug-in.
 *
 * @param plugIn as it is now; for one that was removed, as it was, with the file where that lies now
 * @param replaced the version that it took the place of, or null
 * @param restart whether all of it holds only from the next start on
 */
public record PlugInChange(PlugIn plugIn, String replaced, boolean restart) {
}
