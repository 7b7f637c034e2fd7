// SPDX-License-Identifier: EPL-2.0
package dev.maquette.sdk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.jar.JarFile;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.IProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.google.gson.Gson;

/** What strangers compile with is what the program runs with. */
class ConsumerPomTest {

    @ParameterizedTest
    @CsvSource({"dev.maquette.api, org.eclipse.equinox.common", "dev.maquette.api, gson",
            "dev.maquette.testkit, junit-jupiter-params"})
    void aDependencyHasTheVersionThatIsUsedHere(String artifact, String dependency)
            throws IOException, URISyntaxException {
        var used = switch (dependency) {
        case "gson" -> Gson.class;
        case "org.eclipse.equinox.common" -> IProgressMonitor.class;
        default -> Test.class;
        };

        assertEquals(version(used), named(artifact, dependency));
    }

    private static String named(String artifact, String dependency) throws IOException {
        try (var pom = DeveloperKit.class.getResourceAsStream("/template/repository/" + artifact + ".pom")) {
            var text = new String(pom.readAllBytes(), StandardCharsets.UTF_8);
            var version = Pattern.compile("<artifactId>" + Pattern.quote(dependency)
                    + "</artifactId>\\s*<version>([^<]*)</version>").matcher(text);
            return version.find() ? version.group(1) : "none";
        }
    }

    /** Of the jar that a class comes from, without a qualifier. */
    private static String version(Class<?> type) throws IOException, URISyntaxException {
        try (var jar =
                new JarFile(Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toFile())) {
            var told = jar.getManifest().getMainAttributes();
            var version = told.getValue("Bundle-Version") == null ? told.getValue("Implementation-Version")
                    : told.getValue("Bundle-Version");
            return version.replaceFirst("^(\\d+\\.\\d+\\.\\d+)\\..*", "$1");
        }
    }
}
