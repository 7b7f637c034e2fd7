// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.library;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.maquette.api.install.Delivery;
import dev.maquette.api.install.InstallContext;
import dev.maquette.api.install.Installer;
import dev.maquette.api.install.Plan;
import dev.maquette.api.install.PlannedFile;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.transfer.TransferRequest;

/** Downloads what is at an address; names joined by {@code +} at its end are files of one model. */
final class FilesInstaller implements Installer {

    @Override
    public boolean accepts(String source) {
        return source.startsWith("http");
    }

    private static List<String> names(String source) {
        return List.of(source.substring(source.lastIndexOf('/') + 1).replaceFirst("\\?.*", "").split("\\+"));
    }

    private static TransferRequest request(String source, String name, InstallContext context) {
        var query = source.contains("?") ? source.substring(source.indexOf('?')) : "";
        return new TransferRequest(URI.create(source.substring(0, source.lastIndexOf('/') + 1) + name + query),
                context.staging(), context.access()).named(name);
    }

    @Override
    public Optional<Plan> plan(String source, InstallContext context) throws LibraryException {
        var names = names(source);
        var files = new ArrayList<PlannedFile>();
        for (var name : names) {
            files.add(new PlannedFile(name,
                    context.transfer().probe(request(source, name, context), context.monitor()).size()));
        }
        return Optional.of(new Plan(names.size() == 1 ? names.getFirst() : "model", source, "url", files));
    }

    @Override
    public Delivery deliver(String source, InstallContext context) throws LibraryException {
        var names = names(source);
        if (names.size() == 1) {
            var download = context.transfer().download(request(source, names.getFirst(), context), context.monitor());
            return new Delivery(download.file(), source.replaceFirst("\\?.*", ""), "url");
        }
        var folder = context.staging().resolve("model");
        try {
            Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
        for (var name : names) {
            var request = request(source, name, context);
            context.transfer().download(new TransferRequest(request.source(), folder, request.access()).named(name),
                    context.monitor());
        }
        return new Delivery(folder, source, "url");
    }
}
