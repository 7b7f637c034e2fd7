// SPDX-License-Identifier: EPL-2.0
package dev.maquette.install.huggingface.internal;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

import dev.maquette.api.install.Choice;
import dev.maquette.api.install.Delivery;
import dev.maquette.api.install.InstallContext;
import dev.maquette.api.install.Installer;
import dev.maquette.api.install.Offer;
import dev.maquette.api.install.Plan;
import dev.maquette.api.install.PlannedFile;
import dev.maquette.api.install.Published;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.transfer.TransferRequest;

/** Delivers a repository of the Hugging Face Hub, or a part of one, at the commit that it is at now. */
public final class HubInstaller implements Installer {

    private static final Logger LOG = System.getLogger(HubInstaller.class.getName());
    private static final String TYPE = "hf_repo_id";
    /** Where the model card waits, apart from the model. */
    private static final String CARD = ".card";
    private static final int NAMED = 8;

    private final Account account;
    private final Licenses licenses = Licenses.known();
    private final Guesses guesses = Guesses.known();

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
    public Optional<Offer> offer(String source, InstallContext context) throws LibraryException {
        var meant = meant(source, context);
        var hub = hub(context);
        var repo = hub.shown(meant, context.monitor());
        var gate = hub.gate(meant, repo, context.monitor()).map(why -> why.getMessage() + " " + why.remedy())
                .orElse(null);
        var choices = new Choices(meant, repo, gate, guesses).all();
        if (choices.isEmpty()) {
            throw nothing(meant, List.of());
        }
        var card = gate == null ? hub.card(repo, context.monitor()) : Optional.<ModelCard>empty();
        return Optional.of(new Offer(meant.text(), repo.id(), repo.about().text("author").orElse(null),
                page(repo), card.flatMap(ModelCard::description).orElse(null), repo.commit(), repo.about().preview(),
                repo.about().terms(licenses, files(repo)), gate, choices));
    }

    @Override
    public Optional<Plan> plan(String source, InstallContext context) throws LibraryException {
        var meant = meant(source, context);
        var found = found(meant, hub(context).repo(meant, context.monitor()));
        return Optional.of(new Plan(found.layout().name(), found.source().text(), TYPE, found.layout().entries()
                .stream().map(entry -> new PlannedFile(entry.target(), entry.file().size())).toList()));
    }

    @Override
    public Delivery deliver(String source, InstallContext context) throws LibraryException {
        var meant = meant(source, context);
        var hub = hub(context);
        var progress = SubMonitor.convert(context.monitor(), 1000);
        var repo = hub.repo(meant, progress.split(10));
        var gate = hub.gate(meant, repo, progress.split(1));
        if (gate.isPresent()) {
            throw gate.get();
        }
        var found = found(meant, repo);
        var layout = found.layout();
        progress.setWorkRemaining(layout.weight() + 1);
        for (var entry : layout.entries()) {
            var target = layout.single() ? context.staging().resolve(entry.target())
                    : context.staging().resolve(layout.name()).resolve(entry.target());
            fetch(hub, repo, entry.file(), target, context, progress.split(Layout.weight(entry.file())));
        }
        return new Delivery(context.staging().resolve(layout.name()), found.source().text(), TYPE,
                files(repo).replace("/blob/", "/tree/"), published(hub, repo, context, progress.split(1)));
    }

    /** What is said beside the files. A card that does not arrive is no reason to lose a model that did. */
    private Published published(HubCalls hub, Repo repo, InstallContext context, IProgressMonitor monitor) {
        var terms = repo.about().terms(licenses, files(repo));
        var phrases = repo.about().card("instance_prompt").stream().toList();
        Path card = null;
        var readme = repo.files().stream().filter(file -> file.path().equals(ModelCard.FILE)).findFirst();
        Optional<String> description = Optional.empty();
        try {
            if (readme.isPresent()) {
                card = context.staging().resolve(CARD).resolve(ModelCard.FILE);
                fetch(hub, repo, readme.get(), card, context, monitor);
                description = new ModelCard(Files.readString(card)).description();
            }
        } catch (LibraryException | IOException missing) {
            LOG.log(Level.WARNING, "The model card of " + repo.id() + " is left out", missing);
            card = null;
        }
        return new Published(null, description.orElse(null), phrases, List.of(),
                terms.id() == null && terms.link() == null ? null : terms, repo.about().answer(), card, null);
    }

    private static void fetch(HubCalls hub, Repo repo, RepoFile file, Path target, InstallContext context,
            IProgressMonitor monitor) throws LibraryException {
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

    private RepoSource meant(String source, InstallContext context) throws LibraryException {
        if (context.inPlace()) {
            throw new LibraryException(Problem.INVALID, "What is downloaded has no place of its own to be left in.",
                    "Install it into the library: leave out 'in place'.");
        }
        return RepoSource.of(source, account.endpoint()).orElseThrow();
    }

    private HubCalls hub(InstallContext context) {
        return new HubCalls(account.endpoint(), context.transfer(), context.access().orToken(account.token()));
    }

    private String page(Repo repo) {
        return account.endpoint() + "/" + repo.id();
    }

    /** Where the files of the commit are shown. */
    private String files(Repo repo) {
        return page(repo) + "/blob/" + repo.commit();
    }

    /** What is delivered of a repository; the only choice where there is one. */
    private record Found(RepoSource source, Layout layout) {
    }

    private Found found(RepoSource source, Repo repo) throws LibraryException {
        var files = FileChoice.of(repo.files(), source.variant(), source.parts());
        if (!files.isEmpty() && (!source.parts().isEmpty() || files.stream().anyMatch(RepoFile::weights))) {
            return new Found(source, Layout.of(source, files));
        }
        var choices = new Choices(source, repo, null, guesses).all();
        if (choices.size() == 1 && choices.getFirst().available() && !choices.getFirst().source().equals(source.text())) {
            return found(RepoSource.of(choices.getFirst().source(), account.endpoint()).orElseThrow(), repo);
        }
        throw nothing(source, choices);
    }

    /** Repositories of several models leave the choice to the user. */
    private static LibraryException nothing(RepoSource source, List<Choice> choices) {
        var what = source.parts().isEmpty() && source.variant() == Variant.DEFAULT
                ? source.repo() + " holds no model as a whole."
                : source.repo() + " holds nothing that fits " + source.text() + ".";
        return new LibraryException(Problem.INVALID, what, choices.isEmpty()
                ? "Look at its files, and name a folder or file: " + source.repo() + "::folder."
                : "Name one of its models: " + shortened(choices) + ".");
    }

    private static String shortened(List<Choice> choices) {
        return choices.stream().limit(NAMED).map(Choice::source).collect(Collectors.joining(", "))
                + (choices.size() > NAMED ? " and " + (choices.size() - NAMED) + " more" : "");
    }
}
