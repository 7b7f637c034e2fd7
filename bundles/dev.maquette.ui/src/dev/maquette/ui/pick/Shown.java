// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.pick;

import dev.maquette.api.model.Availability;
import dev.maquette.api.model.BaseModel;
import dev.maquette.api.model.ModelFormat;
import dev.maquette.api.model.ModelKind;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.model.ModelSummary;
import dev.maquette.api.model.ModelType;

/**
 * What a row shows of a model.
 *
 * @param version of the record, which tells whether the cover may be another
 * @param variant null where there is none
 * @param bytes of its files
 */
public record Shown(String key, long version, String name, ModelType type, BaseModel base, ModelFormat format,
        String variant, long bytes, Availability availability) {

    /** Of a record whose files are there or not. */
    public static Shown of(ModelRecord model, Availability availability) {
        return new Shown(model.key(), model.version(), model.name(), model.type(), model.base(), model.format(),
                model.variant(), model.fileSize(), availability);
    }

    /** Of a model in a list. */
    public static Shown of(ModelSummary model) {
        return new Shown(model.key(), model.version(), model.name(), model.type(), model.base(), model.format(),
                model.variant(), model.fileSize(), model.availability());
    }

    /** What decides whether it goes together with another one. */
    public ModelKind kind() {
        return new ModelKind(type, base);
    }
}
