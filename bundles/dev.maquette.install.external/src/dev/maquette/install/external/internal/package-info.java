// SPDX-License-Identifier: EPL-2.0
/** Models that a provider runs on its own machines: here they are a small file that says which one is meant. */
package dev.maquette.install.external.internal;
