// SPDX-License-Identifier: EPL-2.0
package dev.maquette.install.external.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

import org.osgi.framework.FrameworkUtil;

import dev.maquette.api.install.Delivery;
import dev.maquette.api.install.InstallContext;
import dev.maquette.api.install.Installer;
import dev.maquette.api.install.Published;
import dev.maquette.api.json.Json;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;

/**
 * Delivers the description of a model that a provider runs, for sources such as {@code external://openai/gpt-image-2}.
 */
public final class ExternalInstaller implements Installer {

    private static final String TYPE = "external";

    private final KnownModels known;

    /** With the models that come with the bundle. */
    public ExternalInstaller() {
        this(new KnownModels(FrameworkUtil.getBundle(ExternalInstaller.class).getEntry("data/models.json")));
    }

    ExternalInstaller(KnownModels known) {
        this.known = known;
    }

    @Override
    public boolean accepts(String source) {
        return ExternalSource.looksLike(source);
    }

    @Override
    public Delivery deliver(String source, InstallContext context) throws LibraryException {
        var meant = ExternalSource.of(source).orElseThrow(() -> new LibraryException(Problem.INVALID,
                "'" + source + "' does not name a provider and its model.",
                "Write it as external://provider/model, such as external://openai/gpt-image-2."));
        var description = known.description(meant);
        var name = String.valueOf(description.get("name"));
        var file = context.staging().resolve(name.replaceAll("[^\\w .()-]", "_") + ExternalReader.SUFFIX);
        try {
            Files.writeString(file, Json.write(description));
        } catch (IOException failure) {
            throw new LibraryException(Problem.IO, "Writing " + file + " failed: " + failure.getMessage(),
                    "Make room on that disk and check that it may be written.", failure);
        }
        return new Delivery(file, meant.text(), TYPE, null,
                new Published(name, null, List.of(), List.of(), null, null, null, null));
    }
}
