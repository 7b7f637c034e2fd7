// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal.share;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import dev.maquette.adopt.internal.program.SwarmUi;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.neighbour.Arrangement;
import dev.maquette.api.neighbour.FileEdit;
import dev.maquette.api.neighbour.Listed;
import dev.maquette.api.neighbour.ShareAdapter;
import dev.maquette.api.request.FindShareTargets.Way;

/** SwarmUI: one more root of models, with a folder in it for each kind. It passes over names that begin with a dot. */
@Component(service = ShareAdapter.class)
public final class SwarmUiShare extends ProgramShare {

    private static final String FILE = "Data/Settings.fds";
    private static final Map<String, String> KEYS = Map.of("Stable-Diffusion", "SDModelFolder", "Lora",
            "SDLoraFolder", "VAE", "SDVAEFolder", "Embeddings", "SDEmbeddingFolder", "controlnet",
            "SDControlNetsFolder", "text_encoders", "SDClipFolder", "clip_vision", "SDClipVisionFolder");
    private static final Map<String, String> USUAL =
            Map.of("controlnet", "controlnet;model_patches", "text_encoders", "text_encoders;clip");
    private static final Pattern WRITES_BESIDE = Pattern.compile("(?mi)^\\s*EditMetadataWriteJSON:\\s*true\\s*$");

    @Activate
    public SwarmUiShare() {
        super("swarmui", "SwarmUI", 260, new SwarmUi());
    }

    @Override
    public boolean recognises(Path root) {
        return Files.isRegularFile(root.resolve(FILE)) || Files.isRegularFile(root.resolve("src/SwarmUI.csproj"));
    }

    @Override
    public List<Way> ways(Path root) {
        return List.of(Way.CONFIGURATION, Way.LINKS);
    }

    @Override
    public boolean writesIntoModels(Path root) {
        try {
            return !writesBeside(settings(root));
        } catch (LibraryException _) {
            return true; // as it does unless its settings say otherwise
        }
    }

    @Override
    public Arrangement arrange(Path root, Way way, Path shelf, Set<String> wanted) throws LibraryException {
        var settings = settings(root);
        var base = way == Way.LINKS ? ownRoot(root, settings) : shelf;
        var folders = new TreeMap<String, Path>();
        var refused = new HashMap<String, String>();
        for (var kind : wanted) {
            var below = below(settings, kind).stream().filter(name -> !Path.of(name).isAbsolute()).findFirst();
            if (below.isPresent()) {
                var folder = settings.resolve(base, below.get());
                folders.put(kind, way == Way.LINKS ? folder.resolve(Links.FOLDER) : folder);
            } else {
                refused.put(kind, "SwarmUI's settings name only folders elsewhere for it, not below its roots.");
            }
        }
        var steps = new ArrayList<String>();
        if (!writesBeside(settings)) {
            steps.add("Switch on EditMetadataWriteJSON in SwarmUI's server settings: without it SwarmUI writes what it "
                    + "knows of a model into the model's own file, which is your library's.");
        }
        steps.add("Restart SwarmUI. If it is running now, close it first and repeat: it writes its settings itself.");
        return new Arrangement(folders, refused, way == Way.LINKS ? List.of() : settings.file()
                .become(folders.isEmpty() ? settings.without(shelf) : settings.with(shelf)), steps);
    }

    private static SwarmSettings settings(Path root) throws LibraryException {
        return new SwarmSettings(ForeignFile.read(root.resolve(FILE)));
    }

    private static boolean writesBeside(SwarmSettings settings) {
        return settings.file().exists() && WRITES_BESIDE.matcher(settings.file().text()).find();
    }

    private static Path ownRoot(Path root, SwarmSettings settings) throws LibraryException {
        var roots = settings.roots();
        return settings.resolve(root, roots.isEmpty() ? "Models" : roots.getFirst());
    }

    /** Folders of a kind below each root. */
    private static List<String> below(SwarmSettings settings, String kind) {
        var key = KEYS.get(kind);
        var named = key == null ? null : settings.path(key);
        return SwarmSettings.parts(named == null || named.isBlank() ? USUAL.getOrDefault(kind, kind) : named);
    }

    @Override
    public List<FileEdit> withdraw(Path root, Way way, Path shelf) throws LibraryException {
        var settings = settings(root);
        return way == Way.LINKS || !settings.file().exists() ? List.of()
                : settings.file().become(settings.without(shelf));
    }

    @Override
    public List<Listed> list(Path root, Way way, Path shelf, IProgressMonitor monitor) throws LibraryException {
        var settings = settings(root);
        var search = new Search(new Search.Style(name -> name.startsWith("."),
                "SwarmUI passes over names that begin with a dot.", path -> path, false), monitor);
        var roots = settings.roots().isEmpty() ? List.of("Models") : settings.roots();
        for (var models : roots) {
            for (var kind : kinds().all()) {
                for (var folder : below(settings, kind.word())) {
                    search.in(settings.resolve(settings.resolve(root, models), folder), kind, true);
                }
            }
        }
        return search.found();
    }
}
