// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

/**
 * An identification as it will be written.
 *
 * @param text in the form of the output
 * @param failed whether it is reason to end with a failure
 */
record Told(String text, boolean failed) {
}
