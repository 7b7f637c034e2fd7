// SPDX-License-Identifier: EPL-2.0
/** The routes of the records: lists, single ones, covers, relations. */
package dev.maquette.server.internal.model;
