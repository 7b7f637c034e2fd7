// SPDX-License-Identifier: EPL-2.0
package dev.maquette.install.huggingface.internal;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

import dev.maquette.api.install.InstallContext;
import dev.maquette.api.install.Published;
import dev.maquette.api.install.Terms;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.transfer.TransferRequest;

/** Brings files of a repository into the staging folder. */
record Fetching(HubCalls hub, Repo repo, InstallContext context) {

    private static final Logger LOG = System.getLogger(Fetching.class.getName());
    /** Where the model card waits, apart from the model. */
    private static final String CARD = ".card";

    /** The model itself. */
    Path model(Layout layout, IProgressMonitor monitor) throws LibraryException {
        var progress = SubMonitor.convert(monitor, layout.weight());
        var model = context.staging().resolve(layout.name());
        for (var entry : layout.entries()) {
            fetch(entry.file(), layout.single() ? model : model.resolve(entry.target()),
                    progress.split(Layout.weight(entry.file())));
        }
        return model;
    }

    /** What is said beside the files. A card that does not arrive is no reason to lose a model that did. */
    Published published(Terms terms, IProgressMonitor monitor) {
        Path card = null;
        Optional<String> description = Optional.empty();
        var readme = repo.files().stream().filter(file -> file.path().equals(ModelCard.FILE)).findFirst();
        try {
            if (readme.isPresent()) {
                var target = context.staging().resolve(CARD).resolve(ModelCard.FILE);
                fetch(readme.get(), target, monitor);
                description = new ModelCard(new String(Files.readAllBytes(target), StandardCharsets.UTF_8))
                        .description();
                card = target;
            }
        } catch (LibraryException | IOException missing) {
            LOG.log(Level.WARNING, "The model card of " + repo.id() + " is left out", missing);
        }
        return new Published(null, description.orElse(null), repo.about().card("instance_prompt").stream().toList(),
                List.of(), terms.id() == null && terms.link() == null ? null : terms, repo.about().answer(), card,
                null);
    }

    private void fetch(RepoFile file, Path target, IProgressMonitor monitor) throws LibraryException {
        context.transfer().download(new TransferRequest(hub.file(repo, file), folder(target), hub.access())
                .named(target.getFileName().toString()).expecting(file.size(), file.sha256()), monitor);
    }

    private static Path folder(Path target) throws LibraryException {
        try {
            return Files.createDirectories(target.getParent());
        } catch (IOException failure) {
            throw new LibraryException(Problem.IO, "Making " + target.getParent() + " failed.", "Check the disk.",
                    failure);
        }
    }
}
