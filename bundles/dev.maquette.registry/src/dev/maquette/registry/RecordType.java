// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry;

import java.util.Optional;
import java.util.Set;

import dev.maquette.api.model.SettingsKind;

/**
 * What a record of one type, format and base carries.
 *
 * @param variant the only variant it is for, or null when it is for all
 * @param fields JSON names of the fields beyond those that every record has
 * @param settings kind of its default settings; empty where it has none
 */
public record RecordType(String type, String format, String base, String variant, Set<String> fields,
        Optional<SettingsKind> settings) {

    /** Whether records of this kind carry the field. */
    public boolean carries(String field) {
        return fields.contains(field);
    }
}
