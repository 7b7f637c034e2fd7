// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.install;

import java.util.List;

import dev.maquette.api.model.BaseModel;
import dev.maquette.api.model.ModelFormat;
import dev.maquette.api.model.ModelType;

/**
 * One of the models that a source offers.
 *
 * @param source what to install to have this one, in its normal form
 * @param name of the model, as it would be called
 * @param group what it belongs to within the source, such as the version of a model, or null
 * @param type what it will be as far as the source tells; UNKNOWN where it does not
 * @param base as for {@code type}
 * @param format as for {@code type}
 * @param variant precision or the like, such as {@code fp16}, or null
 * @param files what would be fetched
 * @param preferred whether it is what most users want; where nobody chooses, all that are preferred are meant
 * @param note what a user has to know of it, such as the day on which early access ends, or null
 * @param available whether it can be fetched with what is known of the user; if not, {@code note} says why
 */
public record Choice(String source, String name, String group, ModelType type, BaseModel base, ModelFormat format,
        String variant, List<PlannedFile> files, boolean preferred, String note, boolean available) {

    public Choice {
        files = List.copyOf(files);
    }

    /** All bytes together, or -1 when the size of a file is not known. */
    public long size() {
        return Plan.size(files);
    }
}
