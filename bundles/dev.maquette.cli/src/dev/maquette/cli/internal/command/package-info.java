// SPDX-License-Identifier: EPL-2.0
/** The sub-commands, one class each, and what they share. */
package dev.maquette.cli.internal.command;
