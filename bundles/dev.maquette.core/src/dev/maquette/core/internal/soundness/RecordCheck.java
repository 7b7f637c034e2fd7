// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.soundness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

import com.google.gson.JsonParseException;

import dev.maquette.api.json.Json;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.model.ModelKind;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.model.ModelSummary;
import dev.maquette.api.request.CheckFiles;
import dev.maquette.api.request.CheckFiles.Absent;
import dev.maquette.api.request.VerifyLibrary.Kind;
import dev.maquette.core.internal.library.LibrarySettings;
import dev.maquette.core.internal.missing.CheckOperation;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.registry.RegistryException;

/** Whether the registry can be read, and each record has its files. */
final class RecordCheck {

    /** Of other files the record's size is that of several. */
    private static final Set<String> SINGLE = Set.of("safetensors", "ckpt", "pt", "pth", "gguf");
    private static final int PAGE = 500;

    private final OperationContext context;
    private final Findings findings;
    private final Set<String> covers = new HashSet<>();
    private final Set<String> keys = new HashSet<>();
    /** Where the registry is, and what helps when it is damaged. */
    private final String place;
    private final String backup;

    RecordCheck(OperationContext context, Findings findings) throws IOException {
        this.context = context;
        this.findings = findings;
        var elsewhere = LibrarySettings.read(context.folder().settings()).registry();
        this.place = elsewhere == null ? "registry.mv.db" : elsewhere.url();
        this.backup = elsewhere == null ? "Put back a backup of registry.mv.db and registry.key"
                : "Put back a backup of the database";
    }

    /** Names of the covers that records have. */
    Set<String> covers() {
        return covers;
    }

    /** Keys of all records. */
    Set<String> keys() {
        return keys;
    }

    void run(IProgressMonitor monitor) throws RegistryException, IOException {
        var progress = SubMonitor.convert(monitor, 100);
        for (var contradiction : context.registry().contradictions()) {
            findings.problem(Kind.REGISTRY, place, null, contradiction, backup + ", or undo the latest changes.");
        }
        progress.worked(30);
        var absent = absent(progress.split(30));
        var models = context.registry().query(ModelQuery.all()).items();
        models.forEach(model -> keys.add(model.key()));
        var rest = progress.split(40).setWorkRemaining(models.size());
        for (int from = 0; from < models.size(); from += PAGE) {
            var page = models.subList(from, Math.min(models.size(), from + PAGE));
            read(page, absent);
            rest.split(page.size());
        }
    }

    private Set<String> absent(IProgressMonitor monitor) {
        var checked = new CheckOperation().execute(new CheckFiles(null), context.with(monitor));
        var absent = new HashSet<String>();
        for (var model : checked.missing()) {
            absent.add(model.key());
            findings.problem(Kind.MISSING, model.path(), model.key(), "The files of " + model.name() + " are gone.",
                    "maquette models locate " + model.key() + " PATH, or maquette models verify " + model.key()
                            + " --repair");
        }
        for (Absent model : checked.offline()) {
            absent.add(model.key());
            findings.note(Kind.OFFLINE, model.path(), model.key(), "The disk or share of " + model.name()
                    + " is away.", "Plug it in; Maquette finds it again by itself.");
        }
        return absent;
    }

    private void read(List<ModelSummary> page, Set<String> absent) throws RegistryException, IOException {
        var stored = new HashMap<String, ModelRecord>();
        for (var json : context.registry().read(page.stream().map(ModelSummary::key).toList())) {
            try {
                var model = Json.read(json, ModelRecord.class);
                stored.put(model.key(), model);
            } catch (JsonParseException broken) {
                findings.problem(Kind.REGISTRY, place, null, "A record cannot be read: " + broken.getMessage(),
                        backup + ".");
            }
        }
        for (var listed : page) {
            var model = stored.get(listed.key());
            if (model != null) {
                look(listed, model, absent);
            } else if (context.registry().open(listed.key()).isPresent()) {
                findings.problem(Kind.REGISTRY, listed.name(), listed.key(), "The record of " + listed.name()
                        + " does not tell its own key.", "maquette models reidentify " + listed.key());
            }
        }
    }

    private void look(ModelSummary listed, ModelRecord model, Set<String> absent) throws IOException {
        boolean changedMeanwhile = listed.version() != model.version();
        if (!changedMeanwhile && !told(model).equals(Map.of("name", listed.name(), "path", listed.path()))) {
            findings.problem(Kind.REGISTRY, listed.name(), listed.key(), "Lists show another name or path of "
                    + listed.name() + " than its record has.",
                    "maquette models set " + listed.key()
                            + " --name NAME writes both anew.");
        }
        if (model.coverImage() != null) {
            covers.add(model.coverImage());
            if (!Files.exists(context.folder().thumbnails().resolve(model.coverImage()))) {
                findings.problem(Kind.COVER, model.name(), model.key(), "The cover of " + model.name() + " is gone.",
                        "maquette models cover " + model.key() + " FILE");
            }
        }
        if (!absent.contains(model.key()) && !ModelKind.of(model).isRemote()) {
            compareSize(model, context.folder().resolve(model.path()));
        }
    }

    private static Map<String, String> told(ModelRecord model) {
        return Map.of("name", model.name(), "path", model.path());
    }

    private void compareSize(ModelRecord model, Path file) throws IOException {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (!SINGLE.contains(name.substring(name.lastIndexOf('.') + 1)) || !Files.isRegularFile(file)) {
            return;
        }
        long size = Files.size(file);
        if (size != model.fileSize()) {
            findings.problem(Kind.SIZE, file.toString(), model.key(), model.name() + " has " + size
                    + " bytes, and its record says " + model.fileSize() + ".",
                    "maquette models verify "
                            + model.key() + " tells whether it is damaged; maquette models reidentify " + model.key()
                            + " writes down what it is now.");
        }
    }
}
