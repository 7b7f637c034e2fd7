// SPDX-License-Identifier: EPL-2.0
/**
 * Maquette's command line, independent of how it is started: give it the services and a terminal, and it runs one
 * command and tells its exit code.
 */
package dev.maquette.cli;
