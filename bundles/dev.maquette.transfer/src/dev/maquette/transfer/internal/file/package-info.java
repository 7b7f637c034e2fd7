// SPDX-License-Identifier: EPL-2.0
/** The file while it arrives: its pieces, its state beside it, its digest. */
package dev.maquette.transfer.internal.file;
