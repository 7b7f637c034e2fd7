// SPDX-License-Identifier: EPL-2.0
/** How results, progress and errors are written: for people or as JSON. */
package dev.maquette.cli.internal.output;
