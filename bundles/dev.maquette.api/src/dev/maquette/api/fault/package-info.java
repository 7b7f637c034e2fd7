// SPDX-License-Identifier: EPL-2.0
/** What plug-ins of strangers did wrong while the program runs. */
package dev.maquette.api.fault;
