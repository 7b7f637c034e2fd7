// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.convert;

import java.nio.file.Path;

import dev.maquette.api.model.ModelRecord;

/**
 * What a converter is to start from.
 *
 * @param model what is known of it
 * @param path its file or folder, which is there
 * @param precision of floating numbers in what is written; null to leave each as it is
 */
public record ConversionTask(ModelRecord model, Path path, Precision precision) {
}
