// SPDX-License-Identifier: EPL-2.0
package dev.maquette.sdk;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.jar.JarFile;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.probe.FormatReader;

/**
 * What a plug-in is built and tested with.
 *
 * @param api the jar of the API
 * @param version of the API, as Maven has it
 * @param testkit opens the jar of the test kit
 */
public record DeveloperKit(Path api, String version, Source testkit) {

    private static final String REMEDY = "Start the program from one of its products; those carry it.";

    /** Opens something to read. */
    @FunctionalInterface
    public interface Source {
        InputStream open() throws IOException;
    }

    /**
     * The API that this program runs on itself, and the test kit that was built with it.
     *
     * @throws LibraryException when the program was started from classes that are in no jar yet
     */
    public static DeveloperKit ofThisProgram() throws LibraryException {
        try (var properties = DeveloperKit.class.getResourceAsStream("/kit.properties")) {
            var kit = new Properties();
            if (properties != null) {
                kit.load(properties);
            }
            var testkit = DeveloperKit.class.getResource("/" + kit.getProperty("testkit", "kit/"));
            var api = Path.of(FormatReader.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (testkit == null || !Files.isRegularFile(api)) {
                throw new LibraryException(Problem.ENVIRONMENT, "This program carries no kit for plug-ins.", REMEDY);
            }
            return of(api, testkit::openStream);
        } catch (IOException | URISyntaxException e) {
            throw new LibraryException(Problem.IO, "The kit for plug-ins cannot be read: " + e.getMessage(), REMEDY, e);
        }
    }

    /** The kit of this API, which knows its own version. */
    static DeveloperKit of(Path api, Source testkit) throws IOException {
        try (var jar = new JarFile(api.toFile())) {
            return new DeveloperKit(api, jar.getManifest().getMainAttributes().getValue("Bundle-Version"), testkit);
        }
    }
}
