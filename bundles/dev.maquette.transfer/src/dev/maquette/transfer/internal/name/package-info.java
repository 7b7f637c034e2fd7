// SPDX-License-Identifier: EPL-2.0
/** What a file from the network may be called on disk. */
package dev.maquette.transfer.internal.name;
