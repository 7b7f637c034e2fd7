// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.core.runtime.ILog;

/**
 * Makes the fonts of Maquette known to fontconfig before GTK looks: GTK's text engine lists the fonts once, when the
 * first text is measured, so that {@code Display.loadFont} comes too late for it.
 */
final class GtkFonts {

    private final List<Path> files;

    GtkFonts(List<Path> files) {
        this.files = files;
    }

    /** To be called before the display is made; without fontconfig the program looks plainer and works the same. */
    @SuppressWarnings("resource") // the library stays loaded
    void offer() {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup fontconfig = SymbolLookup.libraryLookup("libfontconfig.so.1", Arena.global());
            MethodHandle add = Linker.nativeLinker().downcallHandle(
                    fontconfig.findOrThrow("FcConfigAppFontAddFile"),
                    FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS));
            for (Path file : files) {
                int added = (int) add.invokeExact(MemorySegment.NULL, arena.allocateFrom(file.toString()));
                if (added == 0) {
                    ILog.of(GtkFonts.class).warn("fontconfig refuses " + file);
                }
            }
        } catch (Throwable absent) {
            ILog.of(GtkFonts.class).warn("The fonts of Maquette cannot be offered to GTK", absent);
        }
    }

    /**
     * Has menus and native controls take a font of ours where the desktop has chosen none. To be called when the
     * display is made and before it is asked for its font, which it remembers.
     *
     * @param family the font's name
     * @param unfit whether the desktop's font is none for a user interface
     */
    void prefer(String family, Predicate<String> unfit) {
        GtkSettings settings = new GtkSettings();
        settings.text(GtkSettings.FONT).ifPresent(font -> {
            int size = font.lastIndexOf(' ');
            if (size > 0 && unfit.test(font.substring(0, size))) {
                settings.set(GtkSettings.FONT, family + font.substring(size));
            }
        });
    }
}
