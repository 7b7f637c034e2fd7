// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.look;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.swt.widgets.Display;

/** The font files that come with Maquette. */
public final class FontFiles {

    private static final List<String> NAMES = List.of("Inter-Regular.ttf", "Inter-SemiBold.ttf",
            "JetBrainsMono-Regular.ttf");
    /** What fontconfig answers where no font was chosen. */
    private static final Set<String> GENERIC = Set.of("", "Sans", "sans-serif", "System", "Monospace");

    /** The files, unpacked where other programs can read them. */
    public List<Path> paths() {
        return NAMES.stream().map(FontFiles::path).flatMap(Optional::stream).toList();
    }

    /** Whether the system's font is missing or none for a user interface. */
    public boolean wantedFor(String systemFont, Display display) {
        return systemFont.startsWith("DejaVu") || GENERIC.contains(systemFont)
                || display.getFontList(systemFont, true).length == 0;
    }

    /** Loads them; false when the system refuses one. */
    boolean load(Display display) {
        Stream<Path> files = paths().stream();
        return files.filter(file -> display.loadFont(file.toString())).count() == NAMES.size();
    }

    private static Optional<Path> path(String name) {
        URL inside = FontFiles.class.getResource("/fonts/" + name);
        try {
            return inside == null ? Optional.empty()
                    : Optional.of(URIUtil.toFile(URIUtil.toURI(FileLocator.toFileURL(inside))).toPath());
        } catch (IOException | URISyntaxException unreadable) {
            ILog.of(FontFiles.class).warn("The font " + name + " cannot be read", unreadable);
            return Optional.empty();
        }
    }
}
