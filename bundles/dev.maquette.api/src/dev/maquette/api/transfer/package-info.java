// SPDX-License-Identifier: EPL-2.0
/**
 * Fetching files over HTTP, for installers and whoever else reads from a hub: one engine with resume, verification and
 * the rules for addresses and credentials, so that none of its users has to know them.
 */
package dev.maquette.api.transfer;
