// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;

/** The settings that GTK has from the desktop. To be used on the display's thread, after the display was made. */
final class GtkSettings {

    /** The name of the theme, such as {@code Adwaita-dark}. */
    static final String THEME = "gtk-theme-name";
    /** The font of menus and controls, such as {@code Cantarell 11}. */
    static final String FONT = "gtk-font-name";

    private static final int MOST_BYTES = 1024;

    /** A setting that is a text; empty when there is none. */
    Optional<String> text(String property) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment value = arena.allocate(ValueLayout.ADDRESS);
            MethodHandle get = Linker.nativeLinker().downcallHandle(gtk().findOrThrow("g_object_get"),
                    FunctionDescriptor.ofVoid(ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.ADDRESS,
                            ValueLayout.ADDRESS),
                    Linker.Option.firstVariadicArg(2));
            get.invokeExact(settings(), arena.allocateFrom(property), value, MemorySegment.NULL);
            MemorySegment text = value.get(ValueLayout.ADDRESS, 0);
            return text.equals(MemorySegment.NULL) ? Optional.empty()
                    : Optional.of(text.reinterpret(MOST_BYTES).getString(0));
        } catch (Throwable absent) {
            ILog.of(GtkSettings.class).warn("GTK does not say its setting " + property, absent);
            return Optional.empty();
        }
    }

    /** Changes a setting that is a text for this process, as if the desktop had. */
    void set(String property, String text) {
        try (Arena arena = Arena.ofConfined()) {
            MethodHandle set = Linker.nativeLinker().downcallHandle(
                    gtk().findOrThrow("gtk_settings_set_string_property"), FunctionDescriptor.ofVoid(
                            ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.ADDRESS));
            set.invokeExact(settings(), arena.allocateFrom(property), arena.allocateFrom(text),
                    arena.allocateFrom("maquette"));
        } catch (Throwable absent) {
            ILog.of(GtkSettings.class).warn("GTK does not take the setting " + property, absent);
        }
    }

    private static MemorySegment settings() throws Throwable {
        return (MemorySegment) Linker.nativeLinker().downcallHandle(gtk().findOrThrow("gtk_settings_get_default"),
                FunctionDescriptor.of(ValueLayout.ADDRESS)).invokeExact();
    }

    @SuppressWarnings("resource") // the library stays loaded
    private static SymbolLookup gtk() {
        return SymbolLookup.libraryLookup("libgtk-3.so.0", Arena.global());
    }
}
