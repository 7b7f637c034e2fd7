// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.filter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.google.gson.JsonParseException;

import dev.maquette.api.json.WireJson;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.library.SavedFilter;
import dev.maquette.core.internal.files.Exclusive;
import dev.maquette.core.internal.files.WholeFile;
import dev.maquette.core.internal.operation.Failures;

/** The file beside a library's registry that holds its saved filters; written whole, by one process at a time. */
final class FilterFile {

    private record Content(List<SavedFilter> filters) {

        Content {
            filters = List.copyOf(filters);
        }
    }

    private final Path file;

    FilterFile(Path file) {
        this.file = file;
    }

    /** All filters, in the order of their saving. */
    List<SavedFilter> read() throws LibraryException {
        try {
            return WireJson.read(Files.readString(file), Content.class).filters;
        } catch (NoSuchFileException _) {
            return List.of();
        } catch (IOException | JsonParseException damaged) {
            throw new LibraryException(Problem.IO, "The saved filters cannot be read: " + file
                    + " is damaged or not allowed to be read. All else works.",
                    "Restore that file, or move it away to begin anew.", damaged);
        }
    }

    /**
     * Puts a filter in the place of another.
     *
     * @param name which, or null to add one
     * @param filter or null to forget it
     * @return all as they are then
     */
    List<SavedFilter> change(String name, SavedFilter filter) throws LibraryException {
        try {
            return Exclusive.change(file, () -> write(changed(read(), name, filter)));
        } catch (IOException failure) {
            throw Failures.of("Writing the saved filters to " + file, failure);
        }
    }

    private List<SavedFilter> write(List<SavedFilter> filters) throws IOException {
        WholeFile.write(file, WireJson.write(new Content(filters)).getBytes(StandardCharsets.UTF_8));
        return filters;
    }

    private static List<SavedFilter> changed(List<SavedFilter> before, String name, SavedFilter filter)
            throws LibraryException {
        var filters = new ArrayList<>(before);
        int place = name == null ? filters.size() : place(filters, name);
        if (place < 0) {
            throw new LibraryException(Problem.NOT_FOUND, "There is no saved filter \"" + name + "\".",
                    "It may have been renamed or deleted meanwhile.");
        }
        if (place < filters.size()) {
            filters.remove(place);
        }
        if (filter != null) {
            if (place(filters, filter.name()) >= 0) {
                throw new LibraryException(Problem.CONFLICT, "There is a saved filter \"" + filter.name()
                        + "\" already. It was left as it is.", "Choose another name.");
            }
            filters.add(place, filter);
        }
        return List.copyOf(filters);
    }

    private static int place(List<SavedFilter> filters, String name) {
        for (int i = 0; i < filters.size(); i++) {
            if (filters.get(i).name().equalsIgnoreCase(name.strip())) {
                return i;
            }
        }
        return -1;
    }
}
