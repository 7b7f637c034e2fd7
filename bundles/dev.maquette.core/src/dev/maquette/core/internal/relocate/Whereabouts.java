// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.relocate;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;

import com.google.gson.JsonParseException;

import dev.maquette.api.json.Json;
import dev.maquette.api.library.Actor;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.core.internal.files.WholeFile;
import dev.maquette.core.internal.library.LibraryFolder;
import dev.maquette.core.internal.link.Arrival;
import dev.maquette.core.internal.link.Links;
import dev.maquette.core.internal.share.Shares;
import dev.maquette.registry.Registry;
import dev.maquette.registry.RegistryException;

/**
 * A library finds out, when it is opened, that it is elsewhere than it was, be it moved by Maquette or by hand: what
 * names its folder by an absolute path follows. All of that may be repeated, and the new place is noted last.
 */
public final class Whereabouts {

    /** The operation's name in the history. */
    public static final String OPERATION = "library.move";

    private static final Logger LOG = System.getLogger(Whereabouts.class.getName());

    private final LibraryFolder folder;
    private final Registry registry;

    public Whereabouts(LibraryFolder folder, Registry registry) {
        this.folder = folder;
        this.registry = registry;
    }

    /** @param root as it was spelled; @param real without links */
    private record Place(String root, String real) {
    }

    /** Follows; what cannot be done now is done when the library is opened again. */
    public void follow() throws RegistryException {
        try {
            var now = new Place(folder.root().toString(), folder.root().toRealPath().toString());
            var before = read();
            if (before.isPresent() && !before.get().real().equals(now.real())) {
                follow(new Arrival(Path.of(before.get().root()), Path.of(before.get().real()), folder.root()));
            }
            if (before.isEmpty() || !before.get().real().equals(now.real())) {
                WholeFile.write(folder.place(), Json.write(now).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException later) {
            LOG.log(Level.WARNING, "Links to the place where " + folder.root() + " was before still lead there", later);
        }
    }

    private Optional<Place> read() throws IOException {
        if (!Files.exists(folder.place())) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(Json.read(Files.readString(folder.place()), Place.class))
                    .filter(place -> place.root() != null && place.real() != null);
        } catch (JsonParseException broken) {
            LOG.log(Level.WARNING, folder.place() + " is not JSON, and is written anew", broken);
            return Optional.empty();
        }
    }

    private void follow(Arrival arrival) throws IOException, RegistryException {
        var inPlace = new ArrayList<String>();
        for (var model : registry.query(ModelQuery.all()).items()) {
            if (!arrival.of(folder.resolve(model.path())).equals(folder.resolve(model.path()))) {
                inPlace.add(model.key());
            }
        }
        registry.<RegistryException>change(Actor.system(), OPERATION, "The library is in " + folder.root() + " now",
                null, transaction -> {
                    for (var key : inPlace) {
                        var entry = transaction.edit(key);
                        entry.setPath(folder.spell(arrival.of(folder.resolve(entry.getPath()))));
                    }
                });
        new Links(folder).follow(arrival);
        new Shares(folder).follow(arrival);
    }
}
