// SPDX-License-Identifier: EPL-2.0
/**
 * For those who read what other programs know of models: their libraries, and the files they put beside models; and for
 * those who plan what is written into such files, or know how other programs can be shown models. Nothing here writes.
 * A
 * bundle adds a program, a reader, a writer or an adapter by registering it as a service, usually with Declarative
 * Services; Maquette's own are registered exactly so.
 */
package dev.maquette.api.neighbour;
