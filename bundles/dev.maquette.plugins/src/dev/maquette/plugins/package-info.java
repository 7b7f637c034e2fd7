// SPDX-License-Identifier: EPL-2.0
/**
 * The plug-ins of strangers: which there are, what they add, and how they come, rest and go. The records are read by
 * programs as well, in the form of {@code maquette plugin list --json}.
 */
package dev.maquette.plugins;
