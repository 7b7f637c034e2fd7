// SPDX-License-Identifier: EPL-2.0
/** One request to one server: addresses, redirects, credentials, proxies, limits of hosts. */
package dev.maquette.transfer.internal.wire;
