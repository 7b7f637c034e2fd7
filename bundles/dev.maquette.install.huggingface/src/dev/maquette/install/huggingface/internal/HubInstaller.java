// SPDX-License-Identifier: EPL-2.0
package dev.maquette.install.huggingface.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.SubMonitor;

import dev.maquette.api.install.Delivery;
import dev.maquette.api.install.InstallContext;
import dev.maquette.api.install.Installer;
import dev.maquette.api.install.Plan;
import dev.maquette.api.install.PlannedFile;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.transfer.TransferRequest;

/** Delivers a repository of the Hugging Face Hub, or a part of one, at the commit that it is at now. */
public final class HubInstaller implements Installer {

    private static final String TYPE = "hf_repo_id";
    private static final int NAMED = 8;

    private final Account account;

    /** With what this user has set up for Hugging Face. */
    public HubInstaller() {
        this(new Account(System::getenv));
    }

    HubInstaller(Account account) {
        this.account = account;
    }

    @Override
    public boolean accepts(String source) {
        return RepoSource.of(source, account.endpoint()).isPresent();
    }

    @Override
    public Optional<Plan> plan(String source, InstallContext context) throws LibraryException {
        var meant = meant(source, context);
        var layout = layout(meant, hub(context).repo(meant, context.monitor()));
        return Optional.of(new Plan(layout.name(), meant.text(), TYPE, layout.entries().stream()
                .map(entry -> new PlannedFile(entry.target(), entry.file().size())).toList()));
    }

    @Override
    public Delivery deliver(String source, InstallContext context) throws LibraryException {
        var meant = meant(source, context);
        var hub = hub(context);
        var progress = SubMonitor.convert(context.monitor(), 1000);
        var repo = hub.repo(meant, progress.split(10));
        var layout = layout(meant, repo);
        progress.setWorkRemaining(layout.weight());
        for (var entry : layout.entries()) {
            var target = layout.single() ? context.staging().resolve(entry.target())
                    : context.staging().resolve(layout.name()).resolve(entry.target());
            var request = new TransferRequest(hub.file(repo, entry.file()), folder(target), hub.access())
                    .named(target.getFileName().toString()).expecting(entry.file().size(), entry.file().sha256());
            context.transfer().download(request, progress.split(Layout.weight(entry.file())));
        }
        return new Delivery(context.staging().resolve(layout.name()), meant.text(), TYPE,
                account.endpoint() + "/" + repo.id() + "/tree/" + repo.commit());
    }

    private static Path folder(Path target) throws LibraryException {
        try {
            return Files.createDirectories(target.getParent());
        } catch (IOException failure) {
            throw new LibraryException(Problem.IO, "Making " + target.getParent() + " failed.", "Check the disk.",
                    failure);
        }
    }

    private RepoSource meant(String source, InstallContext context) throws LibraryException {
        if (context.inPlace()) {
            throw new LibraryException(Problem.INVALID, "What is downloaded has no place of its own to be left in.",
                    "Install it into the library: leave out 'in place'.");
        }
        return RepoSource.of(source, account.endpoint()).orElseThrow();
    }

    private Hub hub(InstallContext context) {
        return new Hub(account.endpoint(), context.transfer(), context.access().orToken(account.token()));
    }

    private static Layout layout(RepoSource source, Repo repo) throws LibraryException {
        var files = FileChoice.of(repo.files(), source.variant(), source.parts());
        if (files.isEmpty()) {
            throw nothing(source, repo);
        }
        return Layout.of(source, files);
    }

    /** Repositories of loose checkpoints leave the choice to the user. */
    private static LibraryException nothing(RepoSource source, Repo repo) {
        var models = new ArrayList<String>();
        for (var file : repo.files()) {
            if (file.ends(".safetensors", ".ckpt", ".gguf", ".pt", ".pth")) {
                models.add(source.repo() + "::" + file.path());
            }
        }
        var what = source.text().equals(source.repo()) ? source.repo() + " holds no model as a whole."
                : source.repo() + " holds nothing that fits " + source.text() + ".";
        return new LibraryException(Problem.INVALID, what, models.isEmpty()
                ? "Look at its files, and name a folder or file: " + source.repo() + "::folder."
                : "Name one of its files: " + shortened(models) + ".");
    }

    private static String shortened(List<String> models) {
        return models.stream().limit(NAMED).collect(Collectors.joining(", "))
                + (models.size() > NAMED ? " and " + (models.size() - NAMED) + " more" : "");
    }
}
