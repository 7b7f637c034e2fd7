// SPDX-License-Identifier: EPL-2.0
/** The application of the headless product: wires the command line to the services and the process. */
package dev.maquette.headless.internal;
