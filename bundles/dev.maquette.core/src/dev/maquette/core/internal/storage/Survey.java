// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.storage;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

import dev.maquette.api.model.Availability;
import dev.maquette.api.model.ModelSummary;
import dev.maquette.api.request.SurveyStorage;
import dev.maquette.api.request.SurveyStorage.Age;
import dev.maquette.api.request.SurveyStorage.Leftovers;
import dev.maquette.api.request.SurveyStorage.Model;
import dev.maquette.api.request.SurveyStorage.Share;
import dev.maquette.api.request.SurveyStorage.Storage;
import dev.maquette.api.request.SurveyStorage.Use;
import dev.maquette.api.request.SurveyStorage.Volume;
import dev.maquette.core.internal.library.LibraryFolder;
import dev.maquette.core.internal.missing.SystemMounts;

/** Adds up what models take. */
final class Survey {

    /** @param folder null where it is none of this system */
    private record Placed(ModelSummary model, Path folder, Use use) {
    }

    private static final Function<Model, String> BASE = model -> model.base().id();
    private static final Function<Model, String> TYPE = model -> model.type().id();

    private final LibraryFolder folder;
    private final Instant now;
    private final List<Placed> placed = new ArrayList<>();
    private final FolderTree folders = new FolderTree(null);

    Survey(LibraryFolder folder, Instant now) {
        this.folder = folder;
        this.now = now;
    }

    /** @param lastUsed null for never */
    void add(ModelSummary model, Instant lastUsed) {
        var place = place(model);
        if (place != null) {
            folders.add(place, model.fileSize());
        }
        placed.add(new Placed(model, place, use(lastUsed)));
    }

    /** All managed models are in one folder, whatever theirs are called. */
    private Path place(ModelSummary model) {
        try {
            var path = folder.resolve(model.path());
            return path.startsWith(folder.models()) ? folder.models() : path.getParent();
        } catch (InvalidPathException _) {
            return null; // a path of another system: the model is told by its type and base
        }
    }

    private Use use(Instant last) {
        if (last == null) {
            return Use.NEVER;
        }
        long days = days(last);
        return days > 365 ? Use.OLDER : days > 30 ? Use.YEAR : Use.MONTH;
    }

    private Age age(Instant since) {
        long days = days(since);
        if (days > 30) {
            return days > 365 ? Age.OLDER : Age.YEAR;
        }
        return days > 7 ? Age.MONTH : Age.WEEK;
    }

    private long days(Instant since) {
        return Duration.between(since, now).toDays();
    }

    /** Asks the system, which may block. */
    List<Volume> volumes(BooleanSupplier unwanted) {
        var disks = new Disks(folder, new SystemMounts(), now);
        for (var each : placed) {
            if (unwanted.getAsBoolean()) {
                return List.of();
            }
            if (each.folder != null) {
                disks.add(each.folder, each.model.fileSize());
            }
        }
        return disks.volumes();
    }

    Storage storage(SurveyStorage request, Share trash, Leftovers leftovers, List<Volume> volumes) {
        var models = models(request.folders());
        return new Storage(Tally.of("all", models), Tally.shares(models, TYPE, BASE), Tally.shares(models, BASE, TYPE),
                Tally.shares(models, Model::folder, BASE), Tally.shares(models, model -> word(model.age()), BASE),
                Tally.shares(models, model -> word(model.use()), BASE),
                Tally.of("never used", models.stream().filter(model -> model.use() == Use.NEVER).toList()), absent(),
                trash, leftovers, volumes, request.models() ? models : List.of());
    }

    private List<Model> models(int most) {
        var shares = new HashSet<Path>();
        folders.divided(most).forEach(share -> shares.add(Path.of(share.name())));
        Map<Path, String> names = new HashMap<>();
        return placed.stream().map(each -> {
            var model = each.model;
            return new Model(model.key(), model.name(), model.type(), model.base(), each.folder == null ? null
                    : names.computeIfAbsent(each.folder, place -> nearest(place, shares)), age(model.createdAt()),
                    each.use, model.fileSize());
        }).sorted(Comparator.comparingLong(Model::bytes).reversed().thenComparing(Model::name)
                .thenComparing(Model::key)).toList();
    }

    /** Each folder is in one that was told, or is one. */
    private static String nearest(Path place, Set<Path> shares) {
        var at = place;
        while (!shares.contains(at)) {
            at = at.getParent();
        }
        return at.toString();
    }

    private Share absent() {
        var gone = placed.stream().map(Placed::model).filter(each -> each.availability() != Availability.PRESENT)
                .toList();
        return new Share("absent", gone.size(), gone.stream().mapToLong(ModelSummary::fileSize).sum());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
