// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.maquette.api.request.SurveyStorage.Volume;
import dev.maquette.core.internal.missing.Mounts;
import dev.maquette.core.internal.missing.SystemMounts;

/** The disks and shares that folders are on. */
final class Disks {

    private static final class Load {
        private int models;
        private long bytes;
    }

    /** Folders are many and disks few: what a folder is on is asked once. */
    private final Map<Path, Path> places = new HashMap<>();
    private final Mounts mounts = new SystemMounts();
    private final Map<Path, Load> loads = new LinkedHashMap<>();

    /** The disk of this folder is told even when no model is on it. */
    void show(Path folder) {
        load(folder);
    }

    /** A model lies in this folder; of one that is not there nothing can be told. */
    void add(Path folder, long bytes) {
        var load = load(folder);
        if (load != null) {
            load.models++;
            load.bytes += bytes;
        }
    }

    private Load load(Path folder) {
        var place = place(folder);
        return place == null ? null : loads.computeIfAbsent(place, _ -> new Load());
    }

    private Path place(Path folder) {
        return places.computeIfAbsent(folder, each -> {
            try {
                return mounts.mountOf(each.toRealPath());
            } catch (IOException _) {
                return null; // away: the caller counts it among the absent
            }
        });
    }

    /** The fullest with models first. */
    List<Volume> volumes() {
        var volumes = new ArrayList<Volume>();
        loads.forEach((place, load) -> {
            try {
                var store = Files.getFileStore(place);
                volumes.add(new Volume(place.toString(), store.type(), load.models, load.bytes,
                        store.getUsableSpace(), store.getTotalSpace()));
            } catch (IOException _) {
                return; // unplugged this moment: there is nothing to tell of it
            }
        });
        volumes.sort(Comparator.comparingLong(Volume::bytes).reversed());
        return List.copyOf(volumes);
    }
}
