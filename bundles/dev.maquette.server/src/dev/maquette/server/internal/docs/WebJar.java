// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.docs;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URL;
import java.util.Arrays;
import java.util.Optional;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * Files of a library for browsers that comes as a bundle. It exports no package, so that they are reached through the
 * bundle; in a program without bundles they lie on the class path.
 *
 * @param name of the bundle
 */
record WebJar(String name) {

    /** @param path inside the bundle */
    byte[] read(String path) throws IOException {
        var file = find(path).orElseThrow(() -> new FileNotFoundException(path));
        try (var in = file.openStream()) {
            return in.readAllBytes();
        }
    }

    private Optional<URL> find(String path) {
        var here = FrameworkUtil.getBundle(WebJar.class);
        return here == null ? Optional.ofNullable(WebJar.class.getClassLoader().getResource(path))
                : bundle(here).map(bundle -> bundle.getEntry(path));
    }

    private Optional<Bundle> bundle(Bundle here) {
        return Arrays.stream(here.getBundleContext().getBundles())
                .filter(bundle -> bundle.getSymbolicName().equals(name)).findFirst();
    }
}
