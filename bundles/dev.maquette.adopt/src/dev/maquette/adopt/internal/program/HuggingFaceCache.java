// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import dev.maquette.adopt.internal.Folders;
import dev.maquette.adopt.internal.Subfolders;
import dev.maquette.adopt.internal.TextFile;
import dev.maquette.api.neighbour.Fact;
import dev.maquette.api.neighbour.Field;
import dev.maquette.api.neighbour.ForeignModel;
import dev.maquette.api.neighbour.Machine;
import dev.maquette.api.neighbour.NeighbourProgram;
import dev.maquette.api.neighbour.Reading;

/**
 * The cache of Hugging Face's own library: of each repository the snapshots that a branch or tag names. A model is
 * recorded in its snapshot, never as the blob that a link there leads to: only the snapshot has its name.
 */
@Component
public final class HuggingFaceCache implements NeighbourProgram {

    private static final String REPOSITORY = "models--";
    private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{40}");

    @Activate
    public HuggingFaceCache() {
        // needs nothing
    }

    @Override
    public String id() {
        return "huggingface";
    }

    @Override
    public String name() {
        return "Hugging Face cache";
    }

    @Override
    public int order() {
        return 500;
    }

    @Override
    public List<Path> usualPlaces(Machine machine) {
        var places = new ArrayList<Path>();
        machine.folder("HF_HUB_CACHE").ifPresent(places::add);
        machine.folder("HUGGINGFACE_HUB_CACHE").ifPresent(places::add);
        machine.folder("HF_HOME").ifPresent(home -> places.add(home.resolve("hub")));
        places.add(machine.home().resolve(".cache/huggingface/hub"));
        return places;
    }

    @Override
    public boolean recognises(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (var repositories = Files.newDirectoryStream(folder, REPOSITORY + "*")) {
            for (var each : repositories) {
                if (Files.isDirectory(each.resolve("snapshots"))) {
                    return true;
                }
            }
            return false;
        } catch (IOException _) {
            return false; // what cannot be seen is not recognised
        }
    }

    @Override
    public void read(Path root, Reading reading, IProgressMonitor monitor) {
        for (var folder : Subfolders.of(root, reading)) {
            var name = folder.getFileName().toString();
            if (name.startsWith(REPOSITORY)) {
                repository(folder, name.substring(REPOSITORY.length()).replace("--", "/"), reading, monitor);
            }
        }
    }

    private static void repository(Path folder, String name, Reading reading, IProgressMonitor monitor) {
        commits(folder, reading).forEach((commit, ref) -> {
            var snapshot = folder.resolve("snapshots").resolve(commit);
            var origin = folder.resolve("refs").resolve(ref).toString();
            new Folders(new Sourced(reading, snapshot, name, origin), monitor).search(snapshot, null, List.of());
        });
    }

    /** Commit to the branch or tag that names it, the main one first. */
    private static Map<String, String> commits(Path folder, Reading reading) {
        var commits = new LinkedHashMap<String, String>();
        var refs = folder.resolve("refs");
        if (!Files.isDirectory(refs)) {
            return commits;
        }
        try (var files = Files.walk(refs)) {
            var names = new ArrayList<>(files.filter(Files::isRegularFile).sorted().toList());
            var main = refs.resolve("main");
            names.sort((one, other) -> Boolean.compare(other.equals(main), one.equals(main)));
            for (var file : names) {
                var commit = TextFile.read(file).strip();
                if (COMMIT.matcher(commit).matches()) {
                    commits.putIfAbsent(commit, refs.relativize(file).toString());
                }
            }
        } catch (IOException | UncheckedIOException wrong) {
            reading.unread(refs.toString(), "It cannot be read: " + wrong.getMessage() + ".");
        }
        return commits;
    }

    /**
     * Says of each model where it can be had again.
     *
     * @param reading who is told
     * @param snapshot the folder of the repository's files
     * @param repository organisation and name
     * @param origin for facts
     */
    private record Sourced(Reading reading, Path snapshot, String repository, String origin)
            implements Reading {

        @Override
        public void model(ForeignModel model) {
            var facts = new ArrayList<>(model.facts());
            facts.add(new Fact(Field.SOURCE, source(model.path()), origin));
            facts.add(new Fact(Field.SOURCE_TYPE, "hf_repo_id", origin));
            facts.add(new Fact(Field.SOURCE_URL, "https://huggingface.co/" + repository, origin));
            if (model.path().equals(snapshot)) {
                facts.add(new Fact(Field.NAME, repository.substring(repository.indexOf('/') + 1), origin));
            }
            reading.model(ForeignModel.lying(model.path(), model.bytes(), facts));
        }

        /** As a source is written: a part of a repository follows two colons. */
        private String source(Path model) {
            var part = snapshot.relativize(model).toString().replace('\\', '/');
            return part.isEmpty() ? repository : repository + "::" + part;
        }

        @Override
        public void related(String one, String other) {
            reading.related(one, other);
        }

        @Override
        public void unread(String place, String reason) {
            reading.unread(place, reason);
        }
    }
}
