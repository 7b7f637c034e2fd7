// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.look;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Display;

/**
 * The fonts of all text. The system's own font is used; where it is missing or DejaVu (a bare screen), the fonts that
 * come with Maquette take its place, so that the program looks the same there.
 */
final class Typography {

    private static final String FALLBACK = "Inter";
    private static final String FALLBACK_STRONG = "Inter SemiBold";
    private static final String FALLBACK_MONO = "JetBrains Mono";

    private final Display display;
    private final boolean fallback;
    private final FontData system;
    private final Map<Type, Font> fonts = new EnumMap<>(Type.class);

    Typography(Display display, FontFiles files) {
        this.display = display;
        this.system = display.getSystemFont().getFontData()[0];
        this.fallback = system.getName().equals(FALLBACK)
                || files.wantedFor(system.getName(), display) && files.load(display);
        display.disposeExec(() -> fonts.values().forEach(Font::dispose));
    }

    boolean fallback() {
        return fallback;
    }

    Font font(Type type) {
        return fonts.computeIfAbsent(type, this::create);
    }

    private Font create(Type type) {
        int height = Math.max(7, system.getHeight() + type.points());
        boolean bold = type.strong() && !fallback;
        return new Font(display, new FontData(family(type), height, bold ? SWT.BOLD : SWT.NORMAL));
    }

    private String family(Type type) {
        if (type.mono()) {
            return fallback ? FALLBACK_MONO : monospace();
        }
        if (!fallback) {
            return system.getName();
        }
        return type.strong() ? FALLBACK_STRONG : FALLBACK;
    }

    private static String monospace() {
        return switch (SWT.getPlatform()) {
        case "win32" -> "Consolas";
        case "cocoa" -> "Menlo";
        default -> "Monospace";
        };
    }
}
