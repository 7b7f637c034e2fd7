// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal.share;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import dev.maquette.adopt.internal.program.ComfyUi;
import dev.maquette.adopt.internal.program.ExtraModelPaths;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.neighbour.Arrangement;
import dev.maquette.api.neighbour.FileEdit;
import dev.maquette.api.neighbour.Fit;
import dev.maquette.api.neighbour.Listed;
import dev.maquette.api.neighbour.ShareAdapter;
import dev.maquette.api.neighbour.SharedModel;
import dev.maquette.api.request.FindShareTargets.Way;

/**
 * ComfyUI: a file of further folders, either one of Maquette's own that it is started with, or a section of the file
 * that it always reads. It reads both when it starts, its own folders first.
 */
@Component(service = ShareAdapter.class)
public final class ComfyUiShare extends ProgramShare {

    private static final String FILE = "extra_model_paths.yaml";
    private static final String GGUF = "gguf";
    private static final Set<String> GGUF_KINDS = Set.of("diffusion_models", "text_encoders");

    private final ComfyUi program = new ComfyUi();

    @Activate
    public ComfyUiShare() {
        super("comfyui", "ComfyUI", 300, new ComfyUi());
    }

    @Override
    public boolean recognises(Path root) {
        return program.recognises(root) || isProgram(root) || isProgram(root.resolve(program.name()));
    }

    private static boolean isProgram(Path folder) {
        return Files.isRegularFile(folder.resolve("folder_paths.py"));
    }

    @Override
    public List<Way> ways(Path root) {
        return List.of(Way.FLAGS, Way.CONFIGURATION, Way.LINKS);
    }

    @Override
    public Fit fit(Path root, SharedModel model) {
        if (!Kind.extension(model.path()).equals(GGUF) || Files.isDirectory(model.path())) {
            return kinds().fit(model);
        }
        var kind = Map.of("transformer", "diffusion_models", "text_encoder", "text_encoders").get(Roles.of(model));
        return kind == null ? kinds().fit(model)
                : readsGguf(home(root)) ? new Fit.Of(kind)
                        : new Fit.None(
                                "ComfyUI reads GGUF files only with a custom node for them, such as ComfyUI-GGUF.");
    }

    /** The portable form has the program in a folder of its own. */
    private static Path home(Path root) {
        var inner = root.resolve("ComfyUI");
        boolean outer = Files.isDirectory(root.resolve("models")) || isProgram(root)
                || Files.isRegularFile(root.resolve(FILE));
        return outer || !Files.isDirectory(inner) ? root : inner;
    }

    private static boolean readsGguf(Path home) {
        try (var nodes = Files.list(home.resolve("custom_nodes"))) {
            return nodes.anyMatch(node -> node.getFileName().toString().toLowerCase(Locale.ROOT).contains(GGUF)
                    && Files.isDirectory(node));
        } catch (IOException _) {
            return false; // there are no nodes, or none that can be seen
        }
    }

    @Override
    public Arrangement arrange(Path root, Way way, Path shelf, Set<String> wanted) throws LibraryException {
        var home = home(root);
        var folders = new TreeMap<String, Path>();
        if (way == Way.LINKS) {
            wanted.forEach(kind -> folders.put(kind, Links.folder(home, kinds().named(kind))));
            return new Arrangement(folders, Map.of(), List.of(), List.of(Links.refresh(name())));
        }
        wanted.forEach(kind -> folders.put(kind, shelf.resolve(kind)));
        var yaml = yaml(home, way, shelf);
        var edits = yaml.file().become(yaml.with(folders));
        return new Arrangement(folders, Map.of(), edits, List.of(way == Way.FLAGS
                ? "Start ComfyUI with this option each time: --extra-model-paths-config \"" + yaml.file().path() + "\""
                : "Restart ComfyUI: it reads " + yaml.file().path() + " only when it starts."));
    }

    private static ComfyYaml yaml(Path home, Way way, Path shelf) throws LibraryException {
        return new ComfyYaml(ForeignFile.read((way == Way.FLAGS ? shelf : home).resolve(FILE)), shelf);
    }

    @Override
    public List<FileEdit> withdraw(Path root, Way way, Path shelf) throws LibraryException {
        if (way == Way.LINKS) {
            return List.of();
        }
        var yaml = yaml(home(root), way, shelf);
        return yaml.file().exists() ? yaml.file().become(yaml.without()) : List.of();
    }

    @Override
    public List<Listed> list(Path root, Way way, Path shelf, IProgressMonitor monitor) throws LibraryException {
        var home = home(root);
        var search = new Search(new Search.Style(".git"::equals, "ComfyUI does not enter folders called .git.",
                path -> path, false), monitor);
        var further = new TreeMap<String, List<Path>>();
        read(home.resolve(FILE), further);
        if (way == Way.FLAGS) {
            read(shelf.resolve(FILE), further);
        }
        for (var kind : kinds().all()) {
            var listed = readsGguf(home) && GGUF_KINDS.contains(kind.word()) ? withGguf(kind) : kind;
            kind.folders().stream().filter(folder -> folder.startsWith("models"))
                    .forEach(folder -> search.in(home.resolve(folder), listed, true));
            further.getOrDefault(kind.word(), List.of()).forEach(folder -> search.in(folder, listed, true));
            kind.folders().stream().filter(folder -> folder.startsWith("output"))
                    .forEach(folder -> search.in(home.resolve(folder), listed, true));
        }
        return search.found();
    }

    /** A file that it cannot read keeps ComfyUI from starting at all. */
    private static void read(Path file, Map<String, List<Path>> further) throws LibraryException {
        if (!Files.isRegularFile(file)) {
            return;
        }
        var complaint = new Complaint();
        for (var folder : new ExtraModelPaths(file, System.getenv(), complaint).folders()) {
            further.computeIfAbsent(folder.kind(), _ -> new ArrayList<>()).add(folder.path());
        }
        complaint.raise(file);
    }

    private static Kind withGguf(Kind kind) {
        var extensions = new HashSet<>(kind.extensions());
        extensions.add(GGUF);
        return new Kind(kind.word(), kind.roles(), kind.folders(), Set.copyOf(extensions));
    }
}
