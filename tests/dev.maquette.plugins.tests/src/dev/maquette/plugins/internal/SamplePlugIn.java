// SPDX-License-Identifier: EPL-2.0
package dev.maquette.plugins.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Writes the jars of plug-ins. */
final class SamplePlugIn {

    static final String FORMAT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <plugin>
               <extension point="dev.maquette.api.formats"><format id="a" name="%kiln" class="b"/></extension>
            </plugin>
            """;
    static final String VIEW = """
            <plugin><extension point="org.eclipse.ui.views"><view id="kiln.view" name="Kiln"/></extension></plugin>
            """;

    private final Map<String, String> headers = new LinkedHashMap<>();
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    SamplePlugIn(String id, String version) {
        header("Bundle-ManifestVersion", "2").header("Bundle-SymbolicName", id + ";singleton:=true")
                .header("Bundle-Version", version).header("Bundle-Name", "Kiln");
    }

    /** @param value null takes it away */
    SamplePlugIn header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    SamplePlugIn file(String name, String content) {
        files.put(name, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** One that has a class, which begins it when it is used. */
    SamplePlugIn lazy(Class<?> activator) throws IOException {
        var name = activator.getName().replace('.', '/') + ".class";
        try (InputStream in = activator.getClassLoader().getResourceAsStream(name)) {
            files.put(name, in.readAllBytes());
        }
        return header("Bundle-Activator", activator.getName()).header("Bundle-ActivationPolicy", "lazy")
                .header("Import-Package", "org.osgi.framework");
    }

    Path write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.forEach((name, value) -> {
            if (value != null) {
                manifest.getMainAttributes().putValue(name, value);
            }
        });
        try (var out = new JarOutputStream(Files.newOutputStream(file), manifest)) {
            for (var each : files.entrySet()) {
                out.putNextEntry(new JarEntry(each.getKey()));
                out.write(each.getValue());
            }
        }
        return file;
    }
}
