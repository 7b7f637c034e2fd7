// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal.share;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import dev.maquette.adopt.internal.program.Webui;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.neighbour.Arrangement;
import dev.maquette.api.neighbour.FileEdit;
import dev.maquette.api.neighbour.Fit;
import dev.maquette.api.neighbour.Listed;
import dev.maquette.api.neighbour.Machine;
import dev.maquette.api.neighbour.ShareAdapter;
import dev.maquette.api.neighbour.SharedModel;
import dev.maquette.api.request.FindShareTargets.Way;

/** AUTOMATIC1111's program, Forge and reForge: options name one further folder for each kind, or links do. */
@Component
public final class WebuiShare implements ShareAdapter {

    private static final String SHELL = "webui-user.sh";
    private static final String BATCH = "webui-user.bat";

    private final Webui program = new Webui();
    private final SdNextShare relative = new SdNextShare();
    private final Kinds plain = Kinds.of("a1111", "AUTOMATIC1111");
    private final Kinds forge = Kinds.of("forge", "Forge");

    @Activate
    public WebuiShare() {
        // needs nothing
    }

    @Override
    public String id() {
        return program.id();
    }

    @Override
    public String name() {
        return "AUTOMATIC1111, Forge";
    }

    @Override
    public int order() {
        return program.order();
    }

    @Override
    public List<Path> usualPlaces(Machine machine) {
        return program.usualPlaces(machine);
    }

    @Override
    public boolean recognises(Path root) {
        return program.recognises(root) && !relative.recognises(root);
    }

    @Override
    public List<Way> ways(Path root) {
        return List.of(Way.FLAGS, Way.CONFIGURATION, Way.LINKS);
    }

    private Kinds kinds(Path root) {
        return Files.isDirectory(root.resolve("modules_forge")) ? forge : plain;
    }

    @Override
    public boolean writesIntoModels(Path root) {
        return false;
    }

    @Override
    public Fit fit(Path root, SharedModel model) {
        return kinds(root).fit(model);
    }

    @Override
    public Arrangement arrange(Path root, Way way, Path shelf, Set<String> wanted) throws LibraryException {
        var folders = new TreeMap<String, Path>();
        var script = script(root);
        if (way == Way.LINKS) {
            var options = WebuiOptions.of(root, script.words());
            wanted.forEach(kind -> folders.put(kind,
                    options.own(kinds(root).named(kind)).getFirst().resolve(Links.FOLDER)));
            return new Arrangement(folders, Map.of(), List.of(), List.of(Links.refresh(name())));
        }
        var rest = new WebuiScript(new ForeignFile(script.file().path(), script.file().exists()
                ? script.without(shelf) : null), script.batch());
        var options = WebuiOptions.of(root, rest.words());
        var refused = new HashMap<String, String>();
        var given = new LinkedHashMap<String, Path>();
        for (var kind : new TreeSet<>(wanted)) {
            var refusal = options.refusal(kinds(root).named(kind));
            if (refusal == null) {
                folders.put(kind, shelf.resolve(kind));
                given.put(WebuiOptions.flag(kind), shelf.resolve(kind));
            } else {
                refused.put(kind, refusal);
            }
        }
        if (given.isEmpty()) {
            return new Arrangement(folders, refused, List.of(), List.of());
        }
        return way == Way.FLAGS
                ? new Arrangement(folders, refused, List.of(),
                        List.of("Start the program with these options each time: " + line(given)))
                : new Arrangement(folders, refused, script.file().become(rest.with(given)),
                        List.of("Restart the program by its usual script: " + script.file().path().getFileName()
                                + " has the options now."));
    }

    private static String line(SequencedMap<String, Path> options) {
        var line = new StringBuilder();
        options.forEach((option, folder) -> line.append(line.isEmpty() ? "" : " ").append(option).append(" \"")
                .append(folder).append('"'));
        return line.toString();
    }

    /** That of this system where there are both. */
    private static WebuiScript script(Path root) throws LibraryException {
        boolean batch = Files.exists(root.resolve(BATCH))
                && (File.separatorChar == '\\' || !Files.exists(root.resolve(SHELL)));
        return new WebuiScript(ForeignFile.read(root.resolve(batch ? BATCH : SHELL)), batch);
    }

    @Override
    public List<FileEdit> withdraw(Path root, Way way, Path shelf) throws LibraryException {
        if (way != Way.CONFIGURATION) {
            return List.of();
        }
        var script = script(root);
        return script.file().exists() ? script.file().become(script.without(shelf)) : List.of();
    }

    @Override
    public List<Listed> list(Path root, Way way, Path shelf, IProgressMonitor monitor) throws LibraryException {
        var options = WebuiOptions.of(root, script(root).words());
        var kinds = kinds(root);
        var found = new ArrayList<Listed>();
        for (var kind : kinds.all()) {
            var search = new Search(style(kind), monitor);
            var folders = options.folders(kind);
            if (way == Way.FLAGS && options.refusal(kind) == null) {
                folders = WebuiOptions.of(root, List.of(WebuiOptions.flag(kind.word()),
                        shelf.resolve(kind.word()).toString())).folders(kind);
            }
            // Forge's lists of these two do not enter linked folders
            boolean enters = kinds != forge || !Set.of("VAE", "text_encoder").contains(kind.word());
            for (var folder : folders) {
                search.in(folder, kind, enters);
            }
            found.addAll(search.found());
        }
        return found;
    }

    /** Some kinds are known by the file's name alone, LoRAs without its suffix. */
    private static Search.Style style(Kind kind) {
        return switch (kind.word()) {
        case "Lora" -> Search.Style.byName(name -> name.substring(0, name.lastIndexOf('.')));
        case "VAE", "text_encoder" -> Search.Style.byName(name -> name);
        default -> Search.Style.plain();
        };
    }
}
