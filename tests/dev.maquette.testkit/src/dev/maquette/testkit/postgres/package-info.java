// SPDX-License-Identifier: EPL-2.0
/** A real PostgreSQL server for tests, where its programs are installed. */
package dev.maquette.testkit.postgres;
