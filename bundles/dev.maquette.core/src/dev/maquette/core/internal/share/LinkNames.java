// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.share;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import dev.maquette.api.neighbour.SharedModel;

/**
 * Names of links. Workflows of other programs name models by them, so a model keeps the name that it has. Two models in
 * one folder never have names that differ in case or suffix only: programs know models, and files beside them, by less.
 */
final class LinkNames {

    private static final int SHORT = 8;
    /** No file has this name: the folder has been looked into. */
    private static final String LOOKED = "";

    private final Map<Path, Set<String>> taken = new HashMap<>();
    private final Set<Path> own;

    /**
     * @param kept links that keep their places
     * @param own all links that were made before: one that goes leaves its name to another
     */
    LinkNames(List<Path> kept, Set<Path> own) {
        this.own = own;
        kept.forEach(place -> taken(place.getParent()).add(stem(place.getFileName().toString())));
    }

    /** No new link in the folder is called like one of these: some programs know models by their bare names. */
    void avoid(Path folder, List<Path> others) {
        others.forEach(other -> taken(folder).add(stem(other.getFileName().toString())));
    }

    /** A name for a model that has none in the folder yet. */
    Path place(SharedModel model, Path folder) throws IOException {
        var names = occupied(folder);
        var name = name(model);
        if (!names.add(stem(name))) {
            int dot = Files.isDirectory(model.path()) ? -1 : name.lastIndexOf('.');
            var mark = "-" + model.key().substring(0, Math.min(SHORT, model.key().length()));
            name = dot < 0 ? name + mark : name.substring(0, dot) + mark + name.substring(dot);
            if (!names.add(stem(name))) {
                name = model.key() + (dot < 0 ? "" : name.substring(name.lastIndexOf('.')));
                names.add(stem(name));
            }
        }
        return folder.resolve(name);
    }

    /** What has a name there already: links of ours, and whatever others have put there. */
    private Set<String> occupied(Path folder) throws IOException {
        var names = taken(folder);
        if (names.add(LOOKED) && Files.isDirectory(folder)) {
            try (var there = Files.list(folder)) {
                there.filter(each -> !own.contains(each))
                        .forEach(each -> names.add(stem(each.getFileName().toString())));
            }
        }
        return names;
    }

    private Set<String> taken(Path folder) {
        return taken.computeIfAbsent(folder, _ -> new HashSet<>());
    }

    /** That of its file; of a folder that is named by its key, the model's own. Some programs hide names with a dot. */
    private static String name(SharedModel model) {
        var name = model.path().getFileName().toString();
        var plain = name.equals(model.key()) ? model.name().replaceAll("[\\p{Cntrl}/\\\\:*?\"<>|]", "_") : name;
        var shown = plain.strip().replaceFirst("^\\.+", "");
        return shown.isEmpty() ? model.key() : shown;
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name).toLowerCase(Locale.ROOT);
    }
}
