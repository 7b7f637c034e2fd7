// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.storage;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.maquette.api.request.SurveyStorage.Volume;
import dev.maquette.core.internal.library.LibraryFolder;
import dev.maquette.core.internal.missing.Absences;
import dev.maquette.core.internal.missing.Mounts;
import dev.maquette.core.internal.missing.VolumeMemory.Sight;

/** The disks and shares that folders are on, also those that are away. Asks the system, which may block. */
final class Disks {

    private static final class Load {
        private int models;
        private long bytes;

        private void add(long size) {
            models++;
            bytes += size;
        }
    }

    private static final Comparator<Volume> FULLEST = Comparator.comparing(Volume::away)
            .thenComparing(Comparator.comparingLong(Volume::bytes).reversed()).thenComparing(Volume::place);

    private final Mounts mounts;
    private final Absences absences;
    private final Instant now;
    /** Folders are many and disks few: what a folder is on is asked once. */
    private final Map<Path, Optional<Load>> asked = new HashMap<>();
    private final Map<Path, Load> there = new LinkedHashMap<>();
    private final Map<Path, Load> away = new LinkedHashMap<>();
    private final Path home;

    /** The disk of the library is told even when no model is on it. */
    Disks(LibraryFolder library, Mounts mounts, Instant now) {
        this.mounts = mounts;
        this.now = now;
        absences = new Absences(library, mounts);
        home = mount(library.root());
        if (home != null) {
            there.put(home, new Load());
        }
    }

    /** A model lies in this folder; of one that is gone nothing can be told. */
    void add(Path folder, long bytes) {
        asked.computeIfAbsent(folder, this::load).ifPresent(load -> load.add(bytes));
    }

    private Optional<Load> load(Path folder) {
        var mount = mount(folder);
        return mount == null ? absences.away(folder).map(place -> away.computeIfAbsent(place, _ -> new Load()))
                : Optional.of(there.computeIfAbsent(mount, _ -> new Load()));
    }

    private Path mount(Path folder) {
        try {
            return mounts.mountOf(folder.toRealPath());
        } catch (IOException _) {
            return null; // away or gone: which of them, the caller asks
        }
    }

    /** Those that are there, the fullest with models first, then those that are away. */
    List<Volume> volumes() {
        var volumes = new ArrayList<Volume>();
        var sights = new HashMap<String, Sight>();
        there.forEach((place, load) -> {
            try {
                var store = Files.getFileStore(place);
                var sight = new Sight(now, store.type(), store.getUsableSpace(), store.getTotalSpace());
                sights.put(place.toString(), sight);
                volumes.add(new Volume(place.toString(), name(place, store), sight.kind(), place.equals(home),
                        load.models, load.bytes, sight.free(), sight.total(), false, null));
            } catch (IOException _) {
                away.put(place, load); // unplugged this moment
            }
        });
        away.forEach((place, load) -> volumes.add(absent(place, load)));
        absences.saw(sights);
        volumes.sort(FULLEST);
        return List.copyOf(volumes);
    }

    private Volume absent(Path place, Load load) {
        var last = absences.last(place).orElse(new Sight(null, null, 0, 0));
        return new Volume(place.toString(), name(place), last.kind() == null ? "" : last.kind(), place.equals(home),
                load.models, load.bytes, last.free(), last.total(), true, last.at());
    }

    /** Where a disk has a drive letter, the store is named by its label; elsewhere by its device. */
    private static String name(Path place, FileStore store) {
        return place.getFileName() == null && !store.name().startsWith("/") && !store.name().isBlank()
                ? store.name() + " (" + place + ")" : name(place);
    }

    private static String name(Path place) {
        return place.getFileName() == null ? place.toString() : place.getFileName().toString();
    }
}
