// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal.share;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import com.google.gson.JsonPrimitive;

import dev.maquette.adopt.internal.program.Webui;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.neighbour.Arrangement;
import dev.maquette.api.neighbour.FileEdit;
import dev.maquette.api.neighbour.Listed;
import dev.maquette.api.neighbour.ShareAdapter;
import dev.maquette.api.request.FindShareTargets.Way;

/**
 * SD.Next: one folder for each kind, named in its settings. A setting takes the place of the program's own folder, so
 * it is changed only where that folder holds nothing; links serve all kinds.
 */
@Component(service = ShareAdapter.class)
public final class SdNextShare extends ProgramShare {

    private static final String FILE = "config.json";
    private static final Map<String, String> KEYS = Map.of("Stable-diffusion", "ckpt_dir", "Diffusers",
            "diffusers_dir", "UNET", "unet_dir", "Text-encoder", "te_dir", "VAE", "vae_dir", "Lora", "lora_dir",
            "embeddings", "embeddings_dir", "control", "control_dir", "ESRGAN", "esrgan_models_path");

    @Activate
    public SdNextShare() {
        super("sdnext", "SD.Next", 350, new Webui());
    }

    /** Its installer is a part of it, as of none of its kin. */
    @Override
    public boolean recognises(Path root) {
        return Files.isRegularFile(root.resolve("installer.py")) && Files.isRegularFile(root.resolve("launch.py"));
    }

    @Override
    public List<Way> ways(Path root) {
        return List.of(Way.LINKS, Way.CONFIGURATION);
    }

    @Override
    public Arrangement arrange(Path root, Way way, Path shelf, Set<String> wanted) throws LibraryException {
        var folders = new TreeMap<String, Path>();
        if (way == Way.LINKS) {
            var settings = JsonFile.read(root.resolve(FILE));
            for (var kind : wanted) {
                folders.put(kind, folder(root, settings, kinds().named(kind)).resolve(Links.FOLDER));
            }
            return new Arrangement(folders, Map.of(), List.of(), List.of(Links.refresh(name())));
        }
        var refused = new HashMap<String, String>();
        var settings = withoutOurs(JsonFile.read(root.resolve(FILE)), shelf);
        for (var kind : new TreeSet<>(wanted)) {
            var own = folder(root, settings, kinds().named(kind));
            if (!own.equals(usual(root, kinds().named(kind)))) {
                refused.put(kind, "SD.Next takes one folder for it, and its settings name " + own
                        + ": share by links instead.");
            } else if (Search.anyIn(own, kinds().named(kind), new NullProgressMonitor())) {
                refused.put(kind, "SD.Next takes one folder for it, and would not see what is in " + own
                        + " any more: share by links instead.");
            } else {
                folders.put(kind, shelf.resolve(kind));
                settings = settings.with(KEYS.get(kind), new JsonPrimitive(shelf.resolve(kind).toString()));
            }
        }
        return new Arrangement(folders, refused, edits(settings), List.of("Restart SD.Next. If it is running now, "
                + "close it first and repeat: it writes its settings when it ends."));
    }

    private static List<FileEdit> edits(JsonFile settings) {
        return settings.isWorthWriting() ? settings.file().become(settings.text()) : List.of();
    }

    private static JsonFile withoutOurs(JsonFile settings, Path shelf) throws LibraryException {
        var rest = settings;
        for (var key : KEYS.values()) {
            var folder = rest.word(key);
            rest = folder != null && ForeignFile.names(folder, shelf) ? rest.without(key) : rest;
        }
        return rest;
    }

    private static Path usual(Path root, Kind kind) {
        return root.resolve(kind.home()).normalize();
    }

    /** Where it keeps a kind. Relative folders begin where the program is. */
    private static Path folder(Path root, JsonFile settings, Kind kind) throws LibraryException {
        try {
            var folder = settings.word(KEYS.get(kind.word()));
            var models = settings.word("models_dir");
            if (folder != null && !folder.isBlank()) {
                return root.resolve(folder).normalize();
            }
            return models == null || models.isBlank() ? usual(root, kind)
                    : root.resolve(models).resolve(kind.word()).normalize();
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
        for (var kind : kinds().all()) {
            search.in(folder(root, settings, kind), kind, true);
        }
        return search.found();
    }
}
