// SPDX-License-Identifier: EPL-2.0
/** A stand-in for the servers that models are fetched from, on loopback, with their faults on demand. */
package dev.maquette.testkit.hub;
