// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal.offer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;

import dev.maquette.api.library.Library;
import dev.maquette.ui.look.ByteSize;

/**
 * Room for models in a library.
 *
 * @param library what people call it
 * @param free bytes, or -1 where that cannot be known
 */
public record Space(String library, long free) {

    /** Of which nothing is known yet. */
    public static Space unknown() {
        return new Space("", -1);
    }

    /** Asks the file system, which may take time; of a server's nothing is known here. */
    public static Space of(Library library) {
        if (library.info().remote()) {
            return new Space(library.info().name(), -1);
        }
        Path folder = library.info().modelsFolder();
        while (folder != null && !Files.exists(folder)) {
            folder = folder.getParent();
        }
        try {
            return new Space(library.info().name(),
                    folder == null ? -1 : Files.getFileStore(folder).getUsableSpace());
        } catch (IOException _) {
            return new Space(library.info().name(), -1); // the installation says it when there is none
        }
    }

    /** Whether so many bytes surely have no room. */
    public boolean tooSmallFor(long bytes) {
        return free >= 0 && bytes > free;
    }

    /** What is free and what is needed, in words; of what is not known nothing is said. */
    public String words(long needed) {
        if (free < 0) {
            return needed > 0 ? NLS.bind(Messages.Space_needed, ByteSize.text(needed)) : "";
        }
        if (tooSmallFor(needed)) {
            return NLS.bind(Messages.Space_none, new Object[]{library, ByteSize.text(needed), ByteSize.text(free)});
        }
        return needed > 0 ? NLS.bind(Messages.Space_both, ByteSize.text(free), ByteSize.text(needed))
                : NLS.bind(Messages.Space_free, ByteSize.text(free), library);
    }
}
