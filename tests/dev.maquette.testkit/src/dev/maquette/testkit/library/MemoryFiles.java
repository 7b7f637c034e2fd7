// SPDX-License-Identifier: EPL-2.0
package dev.maquette.testkit.library;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

import dev.maquette.api.model.Availability;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.request.CheckFiles;
import dev.maquette.api.request.ExportSettings;
import dev.maquette.api.request.ReadCover;
import dev.maquette.api.request.WatchFiles;

/** What lies on the disk of a library in memory: which files are not there, what was found out about it, covers. */
final class MemoryFiles {

    private final Map<String, Availability> absent = new HashMap<>();
    private final Map<String, Availability> noted = new HashMap<>();
    private final Map<String, String> covers = new HashMap<>();
    private final BlockingQueue<WatchFiles.News> happened = new LinkedBlockingQueue<>();
    private boolean held;
    private int checks;

    synchronized void is(String key, Availability availability) {
        absent.put(key, availability);
    }

    synchronized Availability noted(String key) {
        return noted.getOrDefault(key, Availability.PRESENT);
    }

    synchronized void hold() {
        held = true;
    }

    synchronized int checks() {
        return checks;
    }

    CheckFiles.Checked check(Collection<ModelRecord> models, Path folder, IProgressMonitor monitor) {
        if (count()) {
            while (!monitor.isCanceled()) {
                Thread.onSpinWait();
            }
            throw new OperationCanceledException();
        }
        return look(models, folder);
    }

    private synchronized boolean count() {
        checks++;
        return held;
    }

    private synchronized CheckFiles.Checked look(Collection<ModelRecord> models, Path folder) {
        noted.putAll(absent);
        return new CheckFiles.Checked(models.size(), those(models, folder, Availability.MISSING),
                those(models, folder, Availability.OFFLINE));
    }

    private List<CheckFiles.Absent> those(Collection<ModelRecord> models, Path folder, Availability wanted) {
        return models.stream().filter(model -> noted(model.key()) == wanted)
                .map(model -> new CheckFiles.Absent(model.key(), model.name(),
                        folder.resolve(model.path()).toString(), wanted == Availability.OFFLINE ? "/archive" : null))
                .toList();
    }

    void happens(WatchFiles.News news) {
        happened.add(news);
    }

    /** Until cancelled. */
    void watch(Consumer<WatchFiles.News> told, IProgressMonitor monitor) {
        while (!monitor.isCanceled()) {
            try {
                WatchFiles.News next = happened.poll(10, TimeUnit.MILLISECONDS);
                if (next != null) {
                    told.accept(next);
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new OperationCanceledException();
            }
        }
        throw new OperationCanceledException();
    }

    synchronized void found(String key) {
        absent.put(key, Availability.PRESENT);
        noted.remove(key);
    }

    synchronized void cover(String key, String png) {
        covers.put(key, png);
    }

    synchronized ReadCover.Cover cover(String key) {
        return new ReadCover.Cover(covers.get(key));
    }

    /** A description of {@code broken} cannot be exported. */
    static ExportSettings.Exported export(List<ModelRecord> models) {
        List<ExportSettings.SettingsFile> files = new ArrayList<>();
        List<ExportSettings.Failure> failed = new ArrayList<>();
        for (ModelRecord model : models) {
            if ("broken".equals(model.description())) {
                failed.add(new ExportSettings.Failure(model.key(), "Its cover cannot be read."));
            } else {
                files.add(new ExportSettings.SettingsFile(model.key(), model.name(),
                        model.name().replace(' ', '_') + ".json", "{\"name\":\"" + model.name() + "\"}"));
            }
        }
        return new ExportSettings.Exported(files, failed);
    }
}
