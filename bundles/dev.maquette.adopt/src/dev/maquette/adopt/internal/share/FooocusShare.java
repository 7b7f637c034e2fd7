// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal.share;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import com.google.gson.JsonArray;
import com.google.gson.JsonPrimitive;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.neighbour.Arrangement;
import dev.maquette.api.neighbour.FileEdit;
import dev.maquette.api.neighbour.Fit;
import dev.maquette.api.neighbour.Listed;
import dev.maquette.api.neighbour.Machine;
import dev.maquette.api.neighbour.ShareAdapter;
import dev.maquette.api.neighbour.SharedModel;
import dev.maquette.api.request.FindShareTargets.Way;

/**
 * Fooocus: its settings take several folders for checkpoints and LoRAs, and one for each other kind, into which it also
 * downloads. When one folder of a list is not there it drops the whole list. It enters no linked folders.
 */
@Component
public final class FooocusShare implements ShareAdapter {

    private static final String FILE = "config.txt";
    private static final Set<String> LISTS = Set.of("checkpoints", "loras");

    private final Kinds kinds = Kinds.of("fooocus", "Fooocus");

    @Activate
    public FooocusShare() {
        // needs nothing
    }

    @Override
    public String id() {
        return "fooocus";
    }

    @Override
    public String name() {
        return kinds.name();
    }

    @Override
    public int order() {
        return 250;
    }

    @Override
    public List<Path> usualPlaces(Machine machine) {
        var places = new ArrayList<Path>();
        for (var folder : machine.programFolders()) {
            places.add(folder.resolve("Fooocus"));
            places.add(folder.resolve("fooocus"));
        }
        return places;
    }

    @Override
    public boolean recognises(Path root) {
        return Files.isRegularFile(root.resolve("fooocus_version.py"))
                || Files.isRegularFile(root.resolve("entry_with_update.py"));
    }

    @Override
    public List<Way> ways(Path root) {
        return List.of(Way.CONFIGURATION, Way.LINKS);
    }

    @Override
    public boolean writesIntoModels(Path root) {
        return false;
    }

    @Override
    public Fit fit(Path root, SharedModel model) {
        return kinds.fit(model);
    }

    private static String key(String kind) {
        return "path_" + kind;
    }

    @Override
    public Arrangement arrange(Path root, Way way, Path shelf, Set<String> wanted) throws LibraryException {
        var folders = new TreeMap<String, Path>();
        var settings = JsonFile.read(root.resolve(FILE));
        if (way == Way.LINKS) {
            for (var kind : wanted) {
                folders.put(kind, folders(root, settings, kinds.named(kind)).getFirst().resolve(Links.FOLDER));
            }
            return new Arrangement(folders, Map.of(), List.of(), List.of(Links.refresh(name())));
        }
        var refused = new HashMap<String, String>();
        settings = withoutOurs(settings, shelf);
        for (var kind : new TreeSet<>(wanted)) {
            var refusal = refusal(root, settings, kinds.named(kind));
            if (refusal != null) {
                refused.put(kind, refusal);
                continue;
            }
            var named = new ArrayList<>(named(settings, kind));
            if (named.isEmpty()) {
                named.add(root.resolve(kinds.named(kind).home()).toString());
            }
            named.add(shelf.resolve(kind).toString());
            folders.put(kind, shelf.resolve(kind));
            settings = settings.with(key(kind), array(named));
        }
        return new Arrangement(folders, refused, edits(settings),
                List.of("Restart Fooocus: it reads " + FILE + " only when it starts."));
    }

    private static List<FileEdit> edits(JsonFile settings) {
        return settings.isWorthWriting() ? settings.file().become(settings.text()) : List.of();
    }

    private static String refusal(Path root, JsonFile settings, Kind kind) throws LibraryException {
        if (!LISTS.contains(kind.word())) {
            return "Fooocus takes one folder for it, into which it downloads: share by links instead.";
        }
        var own = named(settings, kind.word());
        for (var folder : own.isEmpty() ? List.of(kind.home()) : own) {
            if (!Files.isDirectory(root.resolve(folder))) {
                return root.resolve(folder) + " is not there, so Fooocus would drop the whole list of folders: make it, or "
                        + "share by links instead.";
            }
        }
        return null;
    }

    private static JsonFile withoutOurs(JsonFile settings, Path shelf) throws LibraryException {
        var rest = settings;
        for (var kind : LISTS) {
            var named = named(settings, kind);
            var theirs = named.stream().filter(folder -> !ForeignFile.names(folder, shelf)).toList();
            if (theirs.isEmpty() && !named.isEmpty()) {
                rest = rest.without(key(kind));
            } else if (theirs.size() < named.size()) {
                rest = rest.with(key(kind), theirs.size() == 1 ? new JsonPrimitive(theirs.getFirst()) : array(theirs));
            }
        }
        return rest;
    }

    private static JsonArray array(List<String> texts) {
        var array = new JsonArray();
        texts.forEach(array::add);
        return array;
    }

    private static List<String> named(JsonFile settings, String kind) throws LibraryException {
        var value = settings.value(key(kind));
        var named = new ArrayList<String>();
        if (value != null && value.isJsonArray() && LISTS.contains(kind)) {
            value.getAsJsonArray().forEach(each -> named.add(each.getAsString()));
        } else if (value != null && value.isJsonPrimitive()) {
            named.add(value.getAsString());
        }
        return named;
    }

    /** Where it keeps a kind: what its settings name, when all of that is there, else its own folder. */
    private static List<Path> folders(Path root, JsonFile settings, Kind kind) throws LibraryException {
        try {
            var named = named(settings, kind.word()).stream().map(root::resolve).toList();
            return !named.isEmpty() && named.stream().allMatch(Files::isDirectory) ? named
                    : List.of(root.resolve(kind.home()));
        } catch (InvalidPathException wrong) {
            throw ForeignFile.unclear(settings.file().path(), "it names a folder that this computer cannot have",
                    wrong);
        }
    }

    @Override
    public List<FileEdit> withdraw(Path root, Way way, Path shelf) throws LibraryException {
        return way == Way.LINKS ? List.of() : edits(withoutOurs(JsonFile.read(root.resolve(FILE)), shelf));
    }

    @Override
    public List<Listed> list(Path root, Way way, Path shelf, IProgressMonitor monitor) throws LibraryException {
        var settings = JsonFile.read(root.resolve(FILE));
        var search = new Search(Search.Style.plain(), monitor);
        for (var kind : kinds.all()) {
            for (var folder : folders(root, settings, kind)) {
                search.in(folder, kind, false);
            }
        }
        return search.found();
    }
}
