// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.record;

import java.util.List;
import java.util.Optional;

/**
 * What records of one type, format and base carry beyond the common fields.
 *
 * @param name of the class that InvokeAI has for it, such as {@code Main_Checkpoint_SD1_Config}
 */
public record RecordKind(String name, String type, String format, String base, List<RecordField> fields) {

    public RecordKind {
        fields = List.copyOf(fields);
    }

    /** Whether clients refuse records of this kind that have other fields, such as Maquette's own. */
    public boolean isClosed() {
        return name.equals("ExternalApiModelConfig");
    }

    /** The field of this name, if these records have it. */
    public Optional<RecordField> field(String wanted) {
        return fields.stream().filter(field -> field.name().equals(wanted)).findFirst();
    }

    /** Whether such a record may be of this variant; one that has no variants takes any, and forgets it. */
    public boolean takesVariant(String variant) {
        return variant == null || field("variant").flatMap(RecordField::words)
                .map(words -> words.contains(variant)).orElse(true);
    }
}
