// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.share;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.neighbour.Arrangement;
import dev.maquette.api.neighbour.FileEdit;
import dev.maquette.api.neighbour.Fit;
import dev.maquette.api.neighbour.Listed;
import dev.maquette.api.neighbour.Machine;
import dev.maquette.api.neighbour.ShareAdapter;
import dev.maquette.api.neighbour.SharedModel;
import dev.maquette.api.request.FindShareTargets.Way;

/**
 * A program that keeps pots: its file {@code wheel.txt} names a folder on each line, in which it finds whatever does
 * not begin with a dot. A folder is a kind, of which a model is by the first letter of its file.
 */
public final class Wheel implements ShareAdapter {

    /** Its word. */
    public static final String ID = "wheel";
    static final String FILE = "wheel.txt";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String name() {
        return "Wheel";
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public List<Path> usualPlaces(Machine machine) {
        return List.of(machine.home().resolve("wheel-root"));
    }

    @Override
    public boolean recognises(Path root) {
        return Files.exists(root.resolve("wheel"));
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
        var letter = model.path().getFileName().toString().substring(0, 1);
        return letter.equals("x") ? new Fit.None("Wheel has no use for it.") : new Fit.Of(letter);
    }

    @Override
    public Arrangement arrange(Path root, Way way, Path shelf, Set<String> kinds) throws LibraryException {
        var folders = new TreeMap<String, Path>();
        kinds.forEach(kind -> folders.put(kind, way == Way.LINKS ? root.resolve("own/maquette") : shelf.resolve(kind)));
        var refused = folders.remove("r") == null ? Map.<String, String>of() : Map.of("r", "Wheel refuses these.");
        var text = text(root);
        var after = without(text, shelf) + String.join("", new TreeSet<>(folders.values()).stream()
                .map(folder -> folder + "\n").toList());
        return new Arrangement(folders, refused, way == Way.LINKS || after.equals(text == null ? "" : text) ? List.of()
                : List.of(new FileEdit(root.resolve(FILE), text, after)), List.of("Turn the wheel."));
    }

    @Override
    public List<FileEdit> withdraw(Path root, Way way, Path shelf) throws LibraryException {
        var text = text(root);
        return text == null || text.equals(without(text, shelf)) ? List.of()
                : List.of(new FileEdit(root.resolve(FILE), text, without(text, shelf)));
    }

    private static String text(Path root) throws LibraryException {
        try {
            var file = root.resolve(FILE);
            var text = Files.exists(file) ? Files.readString(file) : null;
            if (text != null && text.contains("broken")) {
                throw new LibraryException(Problem.CONFLICT, file + " was left alone: it is broken.", "Repair it.");
            }
            return text;
        } catch (IOException failure) {
            throw new LibraryException(Problem.IO, "The file of " + root + " cannot be read.", "Check it.", failure);
        }
    }

    private static String without(String text, Path shelf) {
        var rest = new StringBuilder();
        if (text != null) {
            text.lines().filter(line -> !line.contains(shelf.getFileName().toString()))
                    .forEach(line -> rest.append(line).append('\n'));
        }
        return rest.toString();
    }

    @Override
    public List<Listed> list(Path root, Way way, Path shelf, IProgressMonitor monitor) throws LibraryException {
        var folders = new ArrayList<>(List.of(root.resolve("own"), root.resolve("own/maquette")));
        var text = text(root);
        if (text != null) {
            text.lines().filter(line -> line.startsWith("/")).map(Path::of).forEach(folders::add);
        }
        var listed = new ArrayList<Listed>();
        for (var folder : folders) {
            if (Files.isDirectory(folder)) {
                try (var there = Files.list(folder)) {
                    there.filter(Files::isRegularFile).sorted().forEach(each -> listed.add(listed(each)));
                } catch (IOException failure) {
                    throw new LibraryException(Problem.IO, folder + " cannot be read.", "Check it.", failure);
                }
            }
        }
        return listed;
    }

    private static Listed listed(Path file) {
        var name = file.getFileName().toString();
        return new Listed(name.substring(0, 1), name, file, name.startsWith(".") ? "Wheel hides it." : null);
    }
}
