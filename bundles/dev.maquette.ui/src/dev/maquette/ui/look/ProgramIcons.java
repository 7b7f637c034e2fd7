// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.look;

import java.util.Map;

/** Which icon of the set stands for which program. */
public final class ProgramIcons {

    private static final Map<String, String> ICONS = Map.of("invokeai", "box", "comfyui", "tree", "huggingface", "hf",
            "stability-matrix", "library", "a1111", "image", "fooocus", "image", "swarmui", "gallery", "lora-manager",
            "lora");

    private ProgramIcons() {
    }

    /** The icon of a program by its word; a folder for a program without one of its own. */
    public static String of(String program) {
        return ICONS.getOrDefault(program, "folder");
    }
}
