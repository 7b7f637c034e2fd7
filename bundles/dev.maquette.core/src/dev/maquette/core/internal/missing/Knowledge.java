// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.missing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.maquette.api.model.Availability;
import dev.maquette.api.model.ModelSummary;
import dev.maquette.api.request.CheckFiles.Absent;
import dev.maquette.api.request.WatchFiles.Sight;
import dev.maquette.core.internal.library.LibraryFolder;

/** What somebody who watches has seen so far. */
final class Knowledge {

    private final LibraryFolder folder;
    private final Map<String, Sight> absent = new HashMap<>();

    Knowledge(LibraryFolder folder) {
        this.folder = folder;
    }

    /** Those whose disk or share is away. */
    List<Sight> offline() {
        return absent.values().stream().filter(sight -> sight.state() == Availability.OFFLINE).toList();
    }

    /** Begins with what queries know. */
    void begin(Collection<ModelSummary> models) {
        models.stream().filter(model -> model.availability() != Availability.PRESENT).forEach(
                model -> absent.put(model.key(), sight(model, model.availability(), null)));
    }

    void retain(Collection<ModelSummary> models) {
        absent.keySet().retainAll(models.stream().map(ModelSummary::key).collect(Collectors.toSet()));
    }

    /** Learns what a look has found; whatever else was known is told. */
    List<Sight> learn(List<ModelSummary> looked, Look look) {
        var away = Stream.concat(look.checked().missing().stream(), look.checked().offline().stream())
                .collect(Collectors.toMap(Absent::key, Function.identity()));
        var news = new ArrayList<Sight>();
        for (var model : looked) {
            var sight = sight(model, away.get(model.key()));
            var before = sight.state() == Availability.PRESENT ? absent.remove(model.key())
                    : absent.put(model.key(), sight);
            if ((before == null ? Availability.PRESENT : before.state()) != sight.state()) {
                news.add(sight);
            }
        }
        return news;
    }

    private Sight sight(ModelSummary model, Absent away) {
        return away == null ? sight(model, Availability.PRESENT, null)
                : sight(model, away.volume() == null ? Availability.MISSING : Availability.OFFLINE, away.volume());
    }

    private Sight sight(ModelSummary model, Availability state, String volume) {
        var path = Watchlist.path(model, folder).map(Object::toString).orElse(model.path());
        return new Sight(model.key(), model.name(), path, state, volume);
    }
}
