// SPDX-License-Identifier: EPL-2.0
/**
 * For those who contribute a source of models: turn a text that says where a model is into files.
 */
package dev.maquette.api.install;
