// SPDX-License-Identifier: EPL-2.0
/** The operations of a library: their inputs and outcomes, in the words that every face uses. */
package dev.maquette.api.request;
