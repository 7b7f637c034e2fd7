// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.storage;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;

import dev.maquette.api.model.Availability;
import dev.maquette.api.model.ModelSummary;
import dev.maquette.api.request.SurveyStorage.Age;
import dev.maquette.api.request.SurveyStorage.Share;
import dev.maquette.api.request.SurveyStorage.Storage;
import dev.maquette.api.request.SurveyStorage.Volume;
import dev.maquette.core.internal.library.LibraryFolder;

/** Adds up what models take. */
final class Survey {

    private record Placed(Path folder, long bytes) {
    }

    private static final String ALL = "all";
    private static final String NEVER_USED = "never used";
    private static final String ABSENT = "absent";

    private final LibraryFolder folder;
    private final Instant now;
    private final Tally types = new Tally();
    private final Tally bases = new Tally();
    private final Tally ages = new Tally();
    private final Tally others = new Tally();
    private final FolderTree folders = new FolderTree(null);
    private final List<Placed> placed = new ArrayList<>();

    Survey(LibraryFolder folder, Instant now) {
        this.folder = folder;
        this.now = now;
    }

    void add(ModelSummary model, long uses) {
        long bytes = model.fileSize();
        others.add(ALL, bytes);
        types.add(model.type().id(), bytes);
        bases.add(model.base().id(), bytes);
        ages.add(age(model.createdAt()).name().toLowerCase(Locale.ROOT), bytes);
        if (uses == 0) {
            others.add(NEVER_USED, bytes);
        }
        if (model.availability() != Availability.PRESENT) {
            others.add(ABSENT, bytes);
        }
        place(model, bytes);
    }

    /** All managed models are in one folder, whatever theirs are called. */
    private void place(ModelSummary model, long bytes) {
        try {
            var path = folder.resolve(model.path());
            var place = path.startsWith(folder.models()) ? folder.models() : path.getParent();
            if (place != null) {
                folders.add(place, bytes);
                placed.add(new Placed(place, bytes));
            }
        } catch (InvalidPathException _) {
            return; // a path of another system: the model is told by its type and base
        }
    }

    private Age age(Instant since) {
        long days = Duration.between(since, now).toDays();
        if (days > 30) {
            return days > 365 ? Age.OLDER : Age.YEAR;
        }
        return days > 7 ? Age.MONTH : Age.WEEK;
    }

    /** Asks the system, which may block. */
    List<Volume> volumes(BooleanSupplier unwanted) {
        var disks = new Disks();
        disks.show(folder.root());
        for (var each : placed) {
            if (unwanted.getAsBoolean()) {
                return List.of();
            }
            disks.add(each.folder(), each.bytes());
        }
        return disks.volumes();
    }

    Storage storage(int most, Share trash, List<Volume> volumes) {
        return new Storage(others.of(ALL), types.shares(), bases.shares(), folders.divided(most), ages.shares(),
                others.of(NEVER_USED), others.of(ABSENT), trash, volumes);
    }
}
