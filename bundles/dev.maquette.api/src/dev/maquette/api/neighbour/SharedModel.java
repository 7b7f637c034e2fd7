// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.neighbour;

import java.nio.file.Path;

import dev.maquette.api.model.BaseModel;
import dev.maquette.api.model.ModelFormat;
import dev.maquette.api.model.ModelType;

/**
 * A model that another program is to see.
 *
 * @param path its file or folder, absolute; it need not be there at the moment
 */
public record SharedModel(String key, String name, ModelType type, BaseModel base, ModelFormat format, Path path) {
}
