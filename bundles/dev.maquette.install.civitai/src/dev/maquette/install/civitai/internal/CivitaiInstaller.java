// SPDX-License-Identifier: EPL-2.0
package dev.maquette.install.civitai.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.SubMonitor;

import dev.maquette.api.install.Delivery;
import dev.maquette.api.install.InstallContext;
import dev.maquette.api.install.Installer;
import dev.maquette.api.install.Offer;
import dev.maquette.api.install.Plan;
import dev.maquette.api.install.PlannedFile;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;

/** Delivers one file of a version of a model of Civitai. */
public final class CivitaiInstaller implements Installer {

    static final String TYPE = "civitai";

    private final Account account;
    private final SiteVocabulary words = new SiteVocabulary();

    /** With what this user has set up for Civitai. */
    public CivitaiInstaller() {
        this(new Account(System::getenv));
    }

    CivitaiInstaller(Account account) {
        this.account = account;
    }

    @Override
    public boolean accepts(String source) {
        return SiteSource.of(source, account).isPresent();
    }

    @Override
    public Optional<Offer> offer(String source, InstallContext context) throws LibraryException {
        var progress = SubMonitor.convert(context.monitor(), 3);
        var site = site(context);
        var wanted = SiteSource.of(source, account).orElseThrow();
        var model = site.model(wanted, progress.split(1));
        var version = site.version(model, wanted);
        var meant = Meant.of(model, version, wanted);
        boolean login = site.needsLogin(version, progress.split(1));
        boolean known = site.access().credential().isPresent()
                || (login || version.paid()) && site.user(progress.split(1)).isPresent();
        var choices = new Choices(model, meant, words, known, login).all();
        return Optional.of(new Offer(wanted.model() == null ? meant.source() : wanted.text(), model.name(),
                model.author(), site.page(version), Facts.description(model, version), Long.toString(version.id()),
                version.preview(), Facts.terms(model, version, words),
                login && !known ? gate(site, model, version) : null,
                choices));
    }

    private static String gate(Site site, SiteModel model, SiteVersion version) {
        return model.name(version) + " is only given to those who are logged in. " + site.refusals().logIn();
    }

    @Override
    public Optional<Plan> plan(String source, InstallContext context) throws LibraryException {
        var meant = meant(source, site(context), SubMonitor.convert(context.monitor()));
        return Optional.of(new Plan(meant.file().safeName(), meant.source(), TYPE,
                List.of(new PlannedFile(meant.file().safeName(), meant.file().bytes()))));
    }

    @Override
    public Delivery deliver(String source, InstallContext context) throws LibraryException {
        if (context.inPlace()) {
            throw new LibraryException(Problem.INVALID, "What is downloaded has no place of its own to be left in.",
                    "Install it into the library: leave out 'in place'.");
        }
        var progress = SubMonitor.convert(context.monitor(), 1000);
        var site = site(context);
        var meant = meant(source, site, progress.split(10));
        var fetched = new Fetching(site, context.staging()).fetch(meant, progress.split(970));
        var preview = new Preview(site.transfer(), site.access().allowPrivate(), context.staging())
                .fetch(meant.version().preview(), progress.split(20));
        return new Delivery(fetched, meant.source(), TYPE, site.page(meant.version()),
                Facts.published(meant.model(), meant.version(), meant.file(), words, preview.orElse(null)));
    }

    private Meant meant(String source, Site site, SubMonitor monitor) throws LibraryException {
        var wanted = SiteSource.of(source, account).orElseThrow();
        var model = site.model(wanted, monitor);
        var meant = Meant.of(model, site.version(model, wanted), wanted);
        meant.requireUsable();
        return meant;
    }

    private Site site(InstallContext context) {
        return Site.of(account, context.transfer(), context.access());
    }
}
