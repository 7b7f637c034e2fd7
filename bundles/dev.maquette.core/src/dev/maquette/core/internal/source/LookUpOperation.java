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
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

import dev.maquette.api.identify.Identification;
import dev.maquette.api.identify.Identification.Status;
import dev.maquette.api.identify.Identifier;
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
import dev.maquette.api.transfer.Access;
import dev.maquette.api.transfer.Transfer;
import dev.maquette.core.internal.operation.InstallOperation;
import dev.maquette.core.internal.operation.Installers;
import dev.maquette.core.internal.operation.NoTransfer;
import dev.maquette.core.internal.operation.Operation;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.core.internal.operation.Staging;

/**
 * Finds out what there is at a source: what its installer offers; else the one model that it plans to bring; else the
 * one that it delivers without effort, which is identified.
 */
@Component(service = Operation.class)
public final class LookUpOperation implements Operation<LookUpSource, Found> {

    private final Installers installers;
    private final Identifier identifier;
    private final Transfer transfer;

    /** @param transfer null where there is none */
    @Activate
    public LookUpOperation(@Reference Installers installers, @Reference Identifier identifier,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL,
                    policyOption = ReferencePolicyOption.GREEDY) Transfer transfer) {
        this.installers = installers;
        this.identifier = identifier;
        this.transfer = transfer == null ? new NoTransfer() : transfer;
    }

    @Override
    public Class<LookUpSource> request() {
        return LookUpSource.class;
    }

    @Override
    public Found execute(LookUpSource request, OperationContext context) throws LibraryException {
        var source = InstallOperation.trimmed(request.source());
        var installer = installers.find(source);
        try (var staging = Staging.open(context.registry(), context.folder())) {
            var given = new Context(staging.folder(), context.folder().models(), false, transfer, request.access(),
                    SubMonitor.convert(context.monitor(), "Looking at " + source, 100));
            return new Found(installers.name(installer), offer(installer, source, given));
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
        var is = identifier.identify(delivery.path(), Map.of(), monitor);
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

    private record Context(Path staging, Path modelsFolder, boolean inPlace, Transfer transfer, Access access,
            IProgressMonitor monitor) implements InstallContext {
    }
}
