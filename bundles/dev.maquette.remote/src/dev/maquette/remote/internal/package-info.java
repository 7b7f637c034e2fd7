// SPDX-License-Identifier: EPL-2.0
/** Libraries that a server has, by HTTP. */
package dev.maquette.remote.internal;
