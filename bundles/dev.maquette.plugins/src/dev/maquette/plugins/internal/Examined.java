// SPDX-License-Identifier: EPL-2.0
package dev.maquette.plugins.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

import org.eclipse.osgi.util.ManifestElement;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;
import org.xml.sax.SAXException;

import dev.maquette.api.library.LibraryException;
import dev.maquette.plugins.Contribution;

/**
 * What a file says of the plug-in that it is, of which nothing was run.
 *
 * @param file where it is
 * @param id its symbolic name
 * @param version as it tells it
 * @param name as people read it
 * @param lazy whether it asks to be begun when a class of it is first used
 * @param contributions what it adds
 * @param sha256 of a jar, or null
 * @param signer or null
 */
record Examined(Path file, String id, Version version, String name, boolean lazy, List<Contribution> contributions,
        String sha256, String signer) {

    private static final String OURS = "dev.maquette.";

    /** @throws LibraryException when it is none, or broken, saying why */
    static Examined of(Path file) throws LibraryException {
        try (var archive = Archive.open(file)) {
            return of(file, archive);
        } catch (IOException | SecurityException failure) {
            throw Refusal.of("Reading", file, failure);
        }
    }

    private static Examined of(Path file, Archive archive) throws IOException, LibraryException {
        var headers = headers(file, archive);
        var texts = texts(archive, headers);
        var id = symbolicName(file, headers);
        return new Examined(file, id, version(file, headers),
                translated(Optional.ofNullable(headers.getValue(Constants.BUNDLE_NAME)).orElse(id), texts),
                Optional.ofNullable(headers.getValue(Constants.BUNDLE_ACTIVATIONPOLICY))
                        .filter(policy -> policy.strip().startsWith(Constants.ACTIVATION_LAZY)).isPresent(),
                contributions(file, archive, texts), archive.sha256().orElse(null), archive.signer().orElse(null));
    }

    private static Attributes headers(Path file, Archive archive) throws IOException, LibraryException {
        var manifest = archive.read("META-INF/MANIFEST.MF")
                .orElseThrow(() -> Refusal.of(file, "it has no META-INF/MANIFEST.MF"));
        try {
            return new Manifest(new ByteArrayInputStream(manifest)).getMainAttributes();
        } catch (IOException broken) {
            throw Refusal.of(file, "its manifest is broken (" + broken.getMessage() + ")");
        }
    }

    private static String symbolicName(Path file, Attributes headers) throws LibraryException {
        var header = headers.getValue(Constants.BUNDLE_SYMBOLICNAME);
        if (header == null) {
            throw Refusal.of(file, "it is a jar, but no bundle of OSGi: its manifest has no Bundle-SymbolicName");
        }
        if (headers.getValue(Constants.FRAGMENT_HOST) != null) {
            throw Refusal.of(file, "it is a fragment, which changes another bundle");
        }
        try {
            var id = ManifestElement.parseHeader(Constants.BUNDLE_SYMBOLICNAME, header)[0].getValue();
            if (id.startsWith(OURS)) {
                throw Refusal.of(file, "its name " + id + " is one of Maquette's own; a plug-in has a name of its "
                        + "author's");
            }
            return id;
        } catch (BundleException broken) {
            throw Refusal.of(file, "its Bundle-SymbolicName is broken (" + header + ")");
        }
    }

    private static Version version(Path file, Attributes headers) throws LibraryException {
        try {
            return Version.parseVersion(headers.getValue(Constants.BUNDLE_VERSION));
        } catch (IllegalArgumentException broken) {
            throw Refusal.of(file, "its Bundle-Version is broken (" + headers.getValue(Constants.BUNDLE_VERSION) + ")");
        }
    }

    private static Properties texts(Archive archive, Attributes headers) throws IOException, LibraryException {
        var base = Optional.ofNullable(headers.getValue(Constants.BUNDLE_LOCALIZATION))
                .orElse(Constants.BUNDLE_LOCALIZATION_DEFAULT_BASENAME);
        var texts = new Properties();
        for (var name : List.of("plugin.properties", base.strip() + ".properties")) {
            var content = archive.read(name);
            if (content.isPresent()) {
                try {
                    texts.load(new StringReader(new String(content.get(), StandardCharsets.UTF_8)));
                } catch (IllegalArgumentException broken) { // then the keys are shown
                    texts.clear();
                }
            }
        }
        return texts;
    }

    private static String translated(String text, Properties texts) {
        return text.startsWith("%") ? texts.getProperty(text.substring(1).strip(), text) : text;
    }

    private static List<Contribution> contributions(Path file, Archive archive, Properties texts)
            throws IOException, LibraryException {
        var xml = archive.read("plugin.xml");
        if (xml.isEmpty()) {
            return List.of();
        }
        try {
            return ExtensionFile.read(xml.get(), name -> translated(name, texts));
        } catch (SAXException broken) {
            throw Refusal.of(file, "its plugin.xml cannot be read (" + broken.getMessage() + ")");
        }
    }

    /** Whether it comes and goes while the program runs. */
    boolean atOnce() {
        return contributions.stream().allMatch(Contribution::atOnce);
    }
}
