// SPDX-License-Identifier: EPL-2.0
/** Plug-ins of strangers in processes of their own: whether, and what such a process does. */
package dev.maquette.core.isolate;
