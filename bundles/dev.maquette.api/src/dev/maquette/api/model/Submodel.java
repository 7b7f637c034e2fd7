// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.model;

/**
 * A part of a pipeline that is a model itself.
 *
 * @param pathOrPrefix folder of the part, relative to the pipeline
 * @param modelType type of the part
 * @param variant its variant, or null
 */
public record Submodel(String pathOrPrefix, ModelType modelType, String variant) {
}
