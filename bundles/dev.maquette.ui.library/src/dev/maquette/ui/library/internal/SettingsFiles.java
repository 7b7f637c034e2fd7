// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.model.ModelSummary;
import dev.maquette.api.request.ExportSettings;
import dev.maquette.api.request.ExportSettings.Exported;
import dev.maquette.api.request.ExportSettings.SettingsFile;
import dev.maquette.api.request.ImportSettings;
import dev.maquette.api.request.ImportSettings.Imported;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Session;
import dev.maquette.ui.session.Undoing;

/** Writes settings files of models and gives models what such a file says. */
public final class SettingsFiles {

    private record Written(int files, List<Notice.Reason> failed) {
    }

    private final Session session;

    /** Works on the session's library. */
    public SettingsFiles(Session session) {
        this.session = session;
    }

    /** Writes one file for each of these into a folder; files that are there stay and the new ones get a number. */
    public void exportAll(List<ModelSummary> models, Path folder) {
        Map<String, String> names = new LinkedHashMap<>();
        models.forEach(model -> names.put(model.key(), model.name()));
        export(names, NLS.bind(Messages.Settings_export,
                NLS.bind(Messages.Removal_models, ByteSize.count(models.size()))), folder,
                file -> free(folder, file.fileName()));
    }

    /** Writes the settings of one model into this file, which may be there. */
    public void export(String key, String name, Path target) {
        export(Map.of(key, name), NLS.bind(Messages.Settings_export, name), target, _ -> target);
    }

    @FunctionalInterface
    private interface Naming {

        Path place(SettingsFile file);
    }

    /** @param models keys and names */
    private void export(Map<String, String> models, String label, Path target, Naming naming) {
        session.library().ifPresent(library -> session.operations().start(label,
                monitor -> write(library, models, naming, monitor), written -> tell(written, target),
                session::tell));
    }

    private static Written write(Library library, Map<String, String> names, Naming naming,
            IProgressMonitor monitor) throws LibraryException {
        SubMonitor progress = SubMonitor.convert(monitor, 2);
        Exported exported = library.run(new ExportSettings(List.copyOf(names.keySet())),
                Actor.localUser(), progress.split(1));
        List<Notice.Reason> failed = new ArrayList<>(exported.failed().stream()
                .map(failure -> new Notice.Reason(names.getOrDefault(failure.key(), failure.key()), failure.error()))
                .toList());
        SubMonitor files = progress.split(1).setWorkRemaining(exported.files().size());
        for (SettingsFile file : exported.files()) {
            files.split(1);
            try {
                write(file, naming.place(file));
            } catch (IOException failure) {
                failed.add(new Notice.Reason(file.name(),
                        NLS.bind(Messages.Settings_notWritten, failure.getMessage())));
            }
        }
        return new Written(names.size() - failed.size(), failed);
    }

    /** What is there stays until all of the new content is beside it. */
    private static void write(SettingsFile file, Path place) throws IOException {
        Path half = place.resolveSibling("." + place.getFileName() + ".part");
        try {
            Files.writeString(half, file.json() + "\n", StandardCharsets.UTF_8);
            Files.move(half, place, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    private static Path free(Path folder, String name) {
        Path place = folder.resolve(name);
        String stem = name.substring(0, name.length() - ".json".length());
        for (int number = 2; Files.exists(place); number++) {
            place = folder.resolve(stem + " (" + number + ").json");
        }
        return place;
    }

    private void tell(Written written, Path target) {
        String count = ByteSize.count(written.files());
        String title = written.failed().isEmpty()
                ? written.files() == 1 ? Messages.Settings_exported1 : NLS.bind(Messages.Settings_exported, count)
                : NLS.bind(Messages.Settings_exportedPartly, count,
                        ByteSize.count(written.files() + written.failed().size()));
        session.tell(new Notice(written.failed().isEmpty() ? Notice.Kind.DONE : Notice.Kind.WARNING, title,
                written.files() == 0 ? "" : target.toString(), Optional.empty(), written.failed()));
    }

    /** Gives a model what a settings file says. */
    public void importInto(String key, String name, Path file) {
        String label = NLS.bind(Messages.Settings_import, name);
        session.library().ifPresent(library -> session.operations().start(label,
                monitor -> library.run(new ImportSettings(key, read(file), false), Actor.localUser(), monitor),
                imported -> tell(imported, label), session::tell));
    }

    private static String read(Path file) throws LibraryException {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new LibraryException(Problem.IO, NLS.bind(Messages.Settings_notRead, file),
                    Messages.Settings_notReadRemedy, failure);
        }
    }

    private void tell(Imported imported, String label) {
        Optional<Notice.Action> undo = new Undoing(session).done(imported.batch(), label, Messages.Removal_undo);
        List<Notice.Reason> skipped = imported.skipped().stream()
                .map(each -> new Notice.Reason(each.field(), each.reason())).toList();
        int count = imported.applied().size();
        String out = skipped.isEmpty() ? "" : NLS.bind(Messages.Settings_leftOut, skipped.stream()
                .map(Notice.Reason::subject).collect(Collectors.joining(", ")));
        session.tell(new Notice(skipped.isEmpty() ? Notice.Kind.DONE : Notice.Kind.WARNING,
                count == 1 ? Messages.Settings_imported1 : NLS.bind(Messages.Settings_imported, count), out, undo,
                skipped));
    }
}
