// SPDX-License-Identifier: EPL-2.0
/** How other programs are shown models: one adapter for each, over what they have in common. Nothing here writes. */
package dev.maquette.adopt.internal.share;
