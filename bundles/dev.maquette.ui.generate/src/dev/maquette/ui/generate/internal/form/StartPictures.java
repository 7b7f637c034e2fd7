// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.form;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Which files are pictures that can be drawn over, by their names: others than these cannot be read then. */
final class StartPictures {

    private static final List<String> ENDINGS = List.of(".png", ".jpg", ".jpeg");

    private StartPictures() {
    }

    static boolean is(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    /** As a dialog wants it. */
    static String filter() {
        return ENDINGS.stream().map(ending -> "*" + ending).collect(Collectors.joining(";"));
    }
}
