// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal.share;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import com.google.gson.JsonArray;
import com.google.gson.JsonPrimitive;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.neighbour.FileEdit;

/**
 * Where Fooocus keeps models by its settings, as they are to become.
 *
 * @param root the program's folder
 * @param file its settings
 */
record FooocusSettings(Path root, JsonFile file) {

    private static final String FILE = "config.txt";
    private static final Set<String> LISTS = Set.of("checkpoints", "loras");

    static FooocusSettings read(Path root) throws LibraryException {
        return new FooocusSettings(root, JsonFile.read(root.resolve(FILE)));
    }

    private static String key(String kind) {
        return "path_" + kind;
    }

    List<FileEdit> edits() {
        return file.isWorthWriting() ? file.file().become(file.text()) : List.of();
    }

    /** Why no folder can be added for a kind, in a sentence; null when one can. */
    String refusal(Kind kind) throws LibraryException {
        if (!LISTS.contains(kind.word())) {
            return "Fooocus takes one folder for it, into which it downloads: share by links instead.";
        }
        var own = named(kind.word());
        for (var folder : own.isEmpty() ? List.of(kind.home()) : own) {
            if (!Files.isDirectory(resolved(folder))) {
                return resolved(folder) + " is not there, so Fooocus would drop the whole list of folders: make it, "
                        + "or share by links instead.";
            }
        }
        return null;
    }

    /** The settings with one more folder for a kind, after its own. */
    FooocusSettings with(Kind kind, Path folder) throws LibraryException {
        var folders = new ArrayList<>(named(kind.word()));
        if (folders.isEmpty()) {
            folders.add(root.resolve(kind.home()).toString());
        }
        folders.add(folder.toString());
        return new FooocusSettings(root, file.with(key(kind.word()), array(folders)));
    }

    FooocusSettings without(Path shelf) throws LibraryException {
        var rest = file;
        for (var kind : LISTS) {
            var named = named(kind);
            var theirs = named.stream().filter(folder -> !ForeignFile.names(folder, shelf)).toList();
            if (theirs.isEmpty() && !named.isEmpty()) {
                rest = rest.without(key(kind));
            } else if (theirs.size() < named.size()) {
                rest = rest.with(key(kind), theirs.size() == 1 ? new JsonPrimitive(theirs.getFirst()) : array(theirs));
            }
        }
        return new FooocusSettings(root, rest);
    }

    private static JsonArray array(List<String> texts) {
        var array = new JsonArray();
        texts.forEach(array::add);
        return array;
    }

    private List<String> named(String kind) throws LibraryException {
        var value = file.value(key(kind));
        var named = new ArrayList<String>();
        if (value != null && value.isJsonArray() && LISTS.contains(kind)) {
            for (var each : value.getAsJsonArray()) {
                if (!each.isJsonPrimitive()) {
                    throw ForeignFile.unclear(file.file().path(), key(kind) + " is no list of folders", null);
                }
                named.add(each.getAsString());
            }
        } else if (value != null && value.isJsonPrimitive()) {
            named.add(value.getAsString());
        }
        return named;
    }

    /** Where it keeps a kind: what its settings name, when all of that is there, else its own folder. */
    List<Path> folders(Kind kind) throws LibraryException {
        var folders = new ArrayList<Path>();
        for (var folder : named(kind.word())) {
            folders.add(resolved(folder));
        }
        return !folders.isEmpty() && folders.stream().allMatch(Files::isDirectory) ? folders
                : List.of(root.resolve(kind.home()));
    }

    private Path resolved(String folder) throws LibraryException {
        try {
            return root.resolve(folder);
        } catch (InvalidPathException wrong) {
            throw ForeignFile.unclear(file.file().path(), "it names a folder that this computer cannot have", wrong);
        }
    }
}
