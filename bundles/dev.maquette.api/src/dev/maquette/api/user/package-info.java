// SPDX-License-Identifier: EPL-2.0
/**
 * Accounts of the people who use a library over a server. What is asked for here is asked by the server itself, and is
 * never carried out for somebody who sends it.
 */
package dev.maquette.api.user;
