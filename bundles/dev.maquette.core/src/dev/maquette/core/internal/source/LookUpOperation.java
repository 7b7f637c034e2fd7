// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import dev.maquette.api.identify.Identification;
import dev.maquette.api.identify.Identification.Status;
import dev.maquette.api.install.Choice;
import dev.maquette.api.install.Delivery;
import dev.maquette.api.install.InstallContext;
import dev.maquette.api.install.Installer;
import dev.maquette.api.install.Offer;
import dev.maquette.api.install.Plan;
import dev.maquette.api.install.PlannedFile;
import dev.maquette.api.install.Terms;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.model.BaseModel;
import dev.maquette.api.model.ModelFormat;
import dev.maquette.api.model.ModelType;
import dev.maquette.api.request.LookUpSource;
import dev.maquette.api.request.LookUpSource.Found;
import dev.maquette.core.internal.install.SourceText;
import dev.maquette.core.internal.install.Staging;
import dev.maquette.core.internal.install.Supplies;
import dev.maquette.core.internal.install.Workshop;
import dev.maquette.core.internal.operation.Operation;
import dev.maquette.core.internal.operation.OperationContext;

/**
 * Finds out what there is at a source: what its installer offers; else the one model that it plans to bring; else the
 * one that it delivers without effort, which is identified.
 */
@Component(service = Operation.class)
public final class LookUpOperation implements Operation<LookUpSource, Found> {

    private final Workshop workshop;

    @Activate
    public LookUpOperation(@Reference Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Class<LookUpSource> request() {
        return LookUpSource.class;
    }

    @Override
    public Found execute(LookUpSource request, OperationContext context) throws LibraryException {
        var source = SourceText.trimmed(request.source());
        var installer = workshop.installer(source);
        try (var staging = Staging.open(context.registry(), context.folder())) {
            var given = new Supplies(staging.folder(), context.folder().models(), false,
                    workshop.transfer(context.folder()), request.access(),
                    SubMonitor.convert(context.monitor(), "Looking at " + source, 100));
            return new Found(workshop.name(installer), offer(installer, source, given));
        }
    }

    private Offer offer(Installer installer, String source, InstallContext given) throws LibraryException {
        var offer = installer.offer(source, given);
        if (offer.isPresent()) {
            return offer.get();
        }
        var plan = installer.plan(source, given);
        return plan.isPresent() ? planned(plan.get()) : delivered(installer.deliver(source, given), given.monitor());
    }

    private static Offer planned(Plan plan) {
        return one(plan.source(), plan.name(), null, null, Terms.unknown(),
                new Choice(plan.source(), plan.name(), null, ModelType.UNKNOWN, BaseModel.UNKNOWN, ModelFormat.UNKNOWN,
                        null, plan.files(), true, null, true));
    }

    private Offer delivered(Delivery delivery, IProgressMonitor monitor) {
        var is = workshop.identifier().identify(delivery.path(), Map.of(), monitor);
        boolean good = is.status() != Status.INVALID && is.status() != Status.REJECTED;
        var choice = new Choice(delivery.source(), is.name(), null, is.type() == null ? ModelType.UNKNOWN : is.type(),
                is.base() == null ? BaseModel.UNKNOWN : is.base(),
                is.format() == null ? ModelFormat.UNKNOWN : is.format(), is.variant(), file(delivery.path(), is), good,
                is.reason(), good);
        var published = delivery.published();
        return one(delivery.source(), is.name(), delivery.sourceUrl(), published.description(),
                published.terms() == null ? Terms.unknown() : published.terms(), choice);
    }

    private static List<PlannedFile> file(Path path, Identification is) {
        return List.of(new PlannedFile(String.valueOf(path.getFileName()), is.fileSize()));
    }

    private static Offer one(String source, String title, String page, String description, Terms terms,
            Choice choice) {
        return new Offer(source, title, null, page, description, null, null, terms, null, List.of(choice));
    }
}
