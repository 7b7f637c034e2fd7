// SPDX-License-Identifier: EPL-2.0
/** The registry's EMF model: what is stored and observed. Generated from the schema. */
package dev.maquette.registry.model;
