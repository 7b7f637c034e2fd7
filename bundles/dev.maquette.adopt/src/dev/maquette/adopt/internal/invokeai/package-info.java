// SPDX-License-Identifier: EPL-2.0
/** Reads InvokeAI's database, of whichever release from 4 on. */
package dev.maquette.adopt.internal.invokeai;
