// SPDX-License-Identifier: EPL-2.0
/** Keys for those who run models on their own machines. */
package dev.maquette.server.internal.provider;
