// SPDX-License-Identifier: EPL-2.0
/** Reads the files that programs put beside models, each dialect in its own class. */
package dev.maquette.adopt.internal.sidecar;
