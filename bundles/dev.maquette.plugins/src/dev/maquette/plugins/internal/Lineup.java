// SPDX-License-Identifier: EPL-2.0
package dev.maquette.plugins.internal;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

import dev.maquette.plugins.PlugInState;

/** The plug-ins that take part in this program, and why others do not. */
final class Lineup {

    private static final Logger LOG = System.getLogger(Lineup.class.getName());

    private final Bundles bundles;
    private final Shelf shelf;
    /** Why an enabled one does not take part, by ids. */
    private final Map<String, String> unfit = new ConcurrentHashMap<>();

    Lineup(Bundles bundles, Shelf shelf) {
        this.bundles = bundles;
        this.shelf = shelf;
    }

    /** None takes part, also of those that the framework remembers. */
    void clear() {
        bundles.uninstall(bundles.all());
    }

    /** Exactly these take part from now on, as far as they can. */
    void become(Collection<Entry> entries) {
        bundles.uninstall(bundles.all().stream()
                .filter(bundle -> entries.stream().noneMatch(entry -> Bundles.isOf(bundle, shelf.file(entry))))
                .toList());
        entries.forEach(this::install);
        entries.forEach(this::begin);
    }

    /** It takes part as well, in the place of another version of it. @return whether it does */
    boolean add(Entry entry) {
        drop(entry.id());
        install(entry);
        return begin(entry);
    }

    /** It takes no part any more. */
    void drop(String id) {
        unfit.remove(id);
        bundles.uninstall(bundles.find(id).stream().toList());
    }

    /** What each of the files needs and is not here, in their order. */
    List<List<String>> lacks(List<Path> files) throws BundleException, IOException {
        return bundles.lacks(files);
    }

    /** Whether a part of Maquette itself has this name. */
    boolean product(String id) {
        return bundles.product(id);
    }

    private void install(Entry entry) {
        if (running(entry).isPresent()) {
            return;
        }
        if (product(entry.id())) {
            leaveOut(entry, "A part of Maquette itself has this name.", null);
            return;
        }
        try {
            bundles.install(shelf.file(entry));
        } catch (BundleException | IOException | IllegalArgumentException failure) {
            leaveOut(entry, "It cannot be read: " + failure.getMessage() + ".", failure);
        }
    }

    private boolean begin(Entry entry) {
        var bundle = running(entry);
        if (bundle.isEmpty()) {
            return false;
        }
        if (bundles.begin(bundle.get(), entry.lazy())) {
            unfit.remove(entry.id());
            return true;
        }
        var lacks = bundles.lacks(bundle.get());
        leaveOut(entry, lacks.isEmpty() ? "It does not fit beside the others that are here."
                : "It needs " + String.join("; it needs ", lacks) + ".", null);
        return false;
    }

    private void leaveOut(Entry entry, String why, Exception failure) {
        LOG.log(Level.WARNING, "The plug-in " + entry.id() + " does not take part. " + why, failure);
        unfit.put(entry.id(), why + " Install a version of it that fits, or remove it.");
    }

    private Optional<Bundle> running(Entry entry) {
        return bundles.find(entry.id()).filter(bundle -> Bundles.isOf(bundle, shelf.file(entry)));
    }

    /** Whether any version of it is in this program. */
    boolean has(String id) {
        return bundles.find(id).isPresent();
    }

    /** Whether it takes part, apart from what the user wants. */
    PlugInState state(Entry entry) {
        if (unfit.containsKey(entry.id())) {
            return PlugInState.UNFIT;
        }
        return running(entry).isPresent() ? PlugInState.ACTIVE : PlugInState.WAITING;
    }

    /** Why an enabled one takes no part. */
    Optional<String> why(Entry entry) {
        return Optional.ofNullable(unfit.get(entry.id()));
    }
}
