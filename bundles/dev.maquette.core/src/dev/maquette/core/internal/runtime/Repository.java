// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;

import dev.maquette.api.generate.DrawingSettings;

/** The Maven repository from which runtimes are fetched. */
final class Repository {

    private static final String RESOURCE = "repository.properties";
    private static final String ADDRESS = "address";

    private Repository() {
    }

    /** The one that the user chose, else the one that the program was built from; empty where neither is known. */
    static Optional<String> of(DrawingSettings settings) {
        return settings.repository() != null ? Optional.of(settings.repository()) : built();
    }

    private static Optional<String> built() {
        try (var in = Repository.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                return Optional.empty();
            }
            var properties = new Properties();
            properties.load(in);
            return Optional.ofNullable(properties.getProperty(ADDRESS)).filter(text -> text.startsWith("http"));
        } catch (IOException broken) {
            throw new UncheckedIOException("The program's own files cannot be read", broken);
        }
    }
}
