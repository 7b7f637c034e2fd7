// SPDX-License-Identifier: EPL-2.0
package dev.maquette.install.huggingface.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.SubMonitor;

import dev.maquette.api.install.Choice;
import dev.maquette.api.install.Delivery;
import dev.maquette.api.install.InstallContext;
import dev.maquette.api.install.Installer;
import dev.maquette.api.install.Offer;
import dev.maquette.api.install.Plan;
import dev.maquette.api.install.PlannedFile;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;

/** Delivers a repository of the Hugging Face Hub, or a part of one, at the commit that it is at now. */
public final class HubInstaller implements Installer {

    private static final String TYPE = "hf_repo_id";
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
        var gate = hub.gate(meant, repo, context.monitor()).map(LibraryException::told)
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
        var fetching = new Fetching(hub, repo, context);
        var model = fetching.model(found.layout(), progress.split(980));
        return new Delivery(model, found.source().text(), TYPE, page(repo) + "/tree/" + repo.commit(),
                fetching.published(repo.about().terms(licenses, files(repo)), progress.split(9)));
    }

    private RepoSource meant(String source, InstallContext context) throws LibraryException {
        if (context.inPlace()) {
            throw new LibraryException(Problem.INVALID, "What is downloaded has no place of its own to be left in.",
                    "Install it into the library: leave out 'in place'.");
        }
        return RepoSource.of(source, account.endpoint()).orElseThrow();
    }

    private HubCalls hub(InstallContext context) throws LibraryException {
        account.requireOnline();
        return new HubCalls(account.endpoint(), context.transfer(), context.access());
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
        if (choices.size() == 1 && choices.getFirst().available()
                && !choices.getFirst().source().equals(source.text())) {
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
