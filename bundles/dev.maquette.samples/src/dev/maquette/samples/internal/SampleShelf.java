// SPDX-License-Identifier: EPL-2.0
package dev.maquette.samples.internal;

import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.osgi.framework.Bundle;

import dev.maquette.samples.internal.Sample.SampleFile;

/** The samples in a bundle: each folder below {@code models/} is one, named by its folder. */
final class SampleShelf {

    private static final String FOLDER = "/models/";

    private final Bundle bundle;

    SampleShelf(Bundle bundle) {
        this.bundle = bundle;
    }

    /** The names of all samples, sorted. */
    List<String> ids() {
        return Collections.list(bundle.getEntryPaths(FOLDER)).stream() //
                .filter(path -> path.endsWith("/")) //
                .map(path -> path.substring(FOLDER.length() - 1, path.length() - 1)) //
                .sorted().toList();
    }

    Optional<Sample> sample(String id) {
        return ids().contains(id) ? Optional.of(new Sample(id, files(FOLDER + id + "/"))) : Optional.empty();
    }

    private List<SampleFile> files(String folder) {
        return Collections.list(bundle.findEntries(folder, "*", true)).stream() //
                .filter(entry -> !entry.getPath().endsWith("/")) //
                .map(entry -> new SampleFile(relative(entry, folder), entry)).toList();
    }

    private static String relative(URL entry, String folder) {
        return entry.getPath().substring(entry.getPath().indexOf(folder) + folder.length());
    }
}
