// SPDX-License-Identifier: EPL-2.0
package dev.maquette.families;

import java.nio.file.Path;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;

import dev.maquette.api.identify.Identification;
import dev.maquette.testkit.osgi.RunningIdentifier;

/** The running framework's identifier, with the formats and families that are really installed. */
final class Service {

    private Service() {
    }

    static Identification identify(Path path, Map<String, String> overrides) {
        return RunningIdentifier.find().identify(path, overrides, new NullProgressMonitor());
    }

    static Identification identify(Path path) {
        return identify(path, Map.of());
    }
}
