// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry;

import java.util.Optional;
import java.util.Set;

/**
 * What a record of one type, format and base carries.
 *
 * @param variant the only variant it is for, or null when it is for all
 * @param fields JSON names of the fields beyond those that every record has
 * @param settings kind of its default settings; empty where it has none
 */
public record RecordType(String type, String format, String base, String variant, Set<String> fields,
        Optional<Settings> settings) {

    /** Kinds of default settings. */
    public enum Settings {
        /** Main models. */
        MAIN("vae", "vae_precision", "scheduler", "steps", "cfg_scale", "cfg_rescale_multiplier", "width", "height",
                "guidance", "cpu_only", "fp8_storage"),
        /** LoRAs. */
        LORA("weight", "weight_min", "weight_max"),
        /** ControlNets, control LoRAs and T2I adapters. */
        CONTROL_ADAPTER("preprocessor", "fp8_storage"),
        /** Remote models. */
        EXTERNAL_API("width", "height", "num_images");

        private final Set<String> members;

        Settings(String... members) {
            this.members = Set.of(members);
        }

        /** JSON names of the members that apply. */
        public Set<String> members() {
            return members;
        }
    }

    /** Whether records of this kind carry the field. */
    public boolean carries(String field) {
        return fields.contains(field);
    }
}
