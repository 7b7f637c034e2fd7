// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.neighbours.internal.share;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.FindShareTargets;
import dev.maquette.api.request.FindShareTargets.Target;

/**
 * What a search for programs has found.
 *
 * @param usual programs where they usually are, and those that are shared with
 * @param added programs in folders that the user named
 * @param refused such folders in which none is, and why
 */
record TargetSearch(List<Target> usual, List<Target> added, Map<String, LibraryException> refused) {

    /** Searches; a folder without a program does not keep the others from being found. */
    static TargetSearch run(Library library, List<String> folders, IProgressMonitor monitor) throws LibraryException {
        SubMonitor progress = SubMonitor.convert(monitor, 1 + folders.size());
        List<Target> usual = new ArrayList<>();
        library.run(new FindShareTargets(List.of()), usual::add, Actor.localUser(), progress.split(1));
        List<Target> added = new ArrayList<>();
        Map<String, LibraryException> refused = new LinkedHashMap<>();
        for (String folder : folders) {
            try {
                library.run(new FindShareTargets(List.of(folder)), added::add, Actor.localUser(), progress.split(1));
            } catch (LibraryException failure) {
                refused.put(folder, failure);
            }
        }
        return new TargetSearch(usual, added, refused);
    }

    List<Target> all() {
        return Stream.concat(usual.stream(), added.stream()).toList();
    }
}
