// SPDX-License-Identifier: EPL-2.0
/** Files in the models folder that belong to no record. */
package dev.maquette.server.internal.orphan;
