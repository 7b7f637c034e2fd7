// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.shelf;

import dev.maquette.api.digest.FileStamp;
import dev.maquette.inference.onnx.internal.adapter.Cast;
import dev.maquette.inference.onnx.internal.runtime.Unit;

/**
 * What a model was loaded from: what is loaded of another origin is another model.
 *
 * @param largest of its largest file, which tells one that has taken its place since
 * @param refiner the same of the model that draws the last steps; null for none
 * @param prediction what the record says that it predicts, which may be put right
 * @param cast what it is changed by
 * @param unit on which it is
 */
public record Origin(FileStamp largest, FileStamp refiner, String prediction, Cast cast, Unit unit) {
}
