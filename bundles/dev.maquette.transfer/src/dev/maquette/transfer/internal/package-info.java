// SPDX-License-Identifier: EPL-2.0
/** The download engine: what is fetched when, and what happens when it fails. */
package dev.maquette.transfer.internal;
