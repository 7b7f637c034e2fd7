// SPDX-License-Identifier: EPL-2.0
/** Libraries that a server has: where it is, and who signs in. */
package dev.maquette.workbench.internal.server;
