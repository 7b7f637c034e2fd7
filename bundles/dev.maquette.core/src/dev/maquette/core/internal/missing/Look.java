// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.missing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.SubMonitor;

import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.model.ModelSummary;
import dev.maquette.api.request.CheckFiles.Checked;
import dev.maquette.core.internal.library.LibraryFolder;
import dev.maquette.registry.Registry;
import dev.maquette.registry.Sighting;

/**
 * What came of a look at the files of models.
 *
 * @param volumes what is to be remembered of volumes
 * @param before what was remembered of them
 * @param present the places of volumes that are there
 */
record Look(Checked checked, List<Sighting> sightings, Map<String, String> volumes, Map<String, String> before,
        Set<String> present) {

    /** Looks; may take long where a disk does not answer. */
    static Look at(List<ModelSummary> models, LibraryFolder folder, Mounts mounts, SubMonitor progress,
            BooleanSupplier cancelled) {
        var before = new VolumeMemory(folder.volumes()).read();
        var volumes = new Volumes(mounts, before);
        var check = new FileCheck(folder, mounts, volumes, cancelled);
        var checked = check.over(models, progress);
        return new Look(checked, check.sightings(), volumes.remembered(), before, volumes.present());
    }

    /** All models of which files are to be expected: those that run elsewhere have none. */
    static List<ModelSummary> local(Registry registry) {
        return registry.query(ModelQuery.all()).items().stream()
                .filter(model -> !model.base().id().equals("external") && !model.format().id().equals("external_api"))
                .toList();
    }

    /** Lets queries know. */
    void note(Registry registry, LibraryFolder folder) {
        registry.note(sightings);
        var memory = new VolumeMemory(folder.volumes());
        if (!volumes.equals(before)) {
            memory.write(volumes);
        }
        if (!present.isEmpty()) {
            memory.saw(present, Instant.now());
        }
    }
}
