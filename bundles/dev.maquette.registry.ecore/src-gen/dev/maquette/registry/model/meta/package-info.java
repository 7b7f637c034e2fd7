// SPDX-License-Identifier: EPL-2.0
/** The registry's EMF model as data: its package and factory. Generated from the schema. */
package dev.maquette.registry.model.meta;
