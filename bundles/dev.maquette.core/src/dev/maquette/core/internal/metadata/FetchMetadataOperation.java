// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.metadata;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import dev.maquette.api.digest.DigestAlgorithm;
import dev.maquette.api.digest.Digests;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.library.Problem;
import dev.maquette.api.metadata.MetadataProvider;
import dev.maquette.api.model.ModelSummary;
import dev.maquette.api.request.FetchMetadata;
import dev.maquette.api.request.FetchMetadata.Fetched;
import dev.maquette.core.internal.metadata.Subject.Asked;
import dev.maquette.core.internal.operation.Failures;
import dev.maquette.core.internal.operation.Operation;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.core.internal.secret.Transfers;
import dev.maquette.registry.RecordTypes;
import dev.maquette.registry.RegistryException;

/** Takes digests, asks sites what they know of them, and writes what records gain in one change. */
@Component(service = Operation.class)
public final class FetchMetadataOperation implements Operation<FetchMetadata, Fetched> {

    private final MetadataProviders providers;
    private final Digests digests;
    private final Transfers transfers;
    private final RecordTypes types = RecordTypes.builtIn();

    @Activate
    public FetchMetadataOperation(@Reference MetadataProviders providers, @Reference Digests digests,
            @Reference Transfers transfers) {
        this.providers = providers;
        this.digests = digests;
        this.transfers = transfers;
    }

    @Override
    public Class<FetchMetadata> request() {
        return FetchMetadata.class;
    }

    @Override
    public Fetched execute(FetchMetadata request, OperationContext context) throws LibraryException {
        var all = providers.all();
        if (!transfers.present() || all.isEmpty()) {
            throw new LibraryException(Problem.ENVIRONMENT, "This program has no site to ask about models.",
                    "Install the feature Maquette Installers.");
        }
        var transfer = transfers.of(context.folder());
        var progress = SubMonitor.convert(context.monitor(), 100);
        try {
            var subjects = subjects(request, all, context, progress.split(70));
            var inquiry = new Inquiry(transfer, request.access());
            inquiry.ask(all, subjects.values().stream().filter(Asked.class::isInstance).map(Asked.class::cast).toList(),
                    progress.split(20));
            return new Gains(request, subjects, inquiry, types, context).write(
                    new Pictures(transfer, request.access().allowPrivate(), context.folder()), progress.split(10));
        } catch (RegistryException failure) {
            throw Failures.of(failure);
        }
    }

    private Map<String, Subject> subjects(FetchMetadata request, List<MetadataProvider> all, OperationContext context,
            IProgressMonitor monitor) throws RegistryException {
        var keys = request.keys() == null ? everything(context) : new ArrayList<>(new LinkedHashSet<>(request.keys()));
        var algorithms = EnumSet.noneOf(DigestAlgorithm.class);
        all.forEach(provider -> algorithms.addAll(provider.digests()));
        var progress = SubMonitor.convert(monitor, Math.max(1, keys.size()));
        var subjects = new LinkedHashMap<String, Subject>();
        for (int i = 0; i < keys.size(); i++) {
            progress.setTaskName("Reading model " + (i + 1) + " of " + keys.size());
            subjects.put(keys.get(i), Subject.of(keys.get(i), algorithms, digests, context, progress.split(1)));
        }
        return subjects;
    }

    private static List<String> everything(OperationContext context) {
        return context.registry().query(ModelQuery.all()).items().stream().map(ModelSummary::key).toList();
    }
}
