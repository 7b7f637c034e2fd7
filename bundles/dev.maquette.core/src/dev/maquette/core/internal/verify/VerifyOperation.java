// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.verify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.SubMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import dev.maquette.api.digest.Digests;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.library.ModelQuery.Sort;
import dev.maquette.api.model.ModelSummary;
import dev.maquette.api.request.CheckFiles;
import dev.maquette.api.request.CheckFiles.Absent;
import dev.maquette.api.request.VerifyModels;
import dev.maquette.api.request.VerifyModels.State;
import dev.maquette.api.request.VerifyModels.Verdict;
import dev.maquette.api.request.VerifyModels.Verified;
import dev.maquette.core.internal.install.Workshop;
import dev.maquette.core.internal.missing.CheckOperation;
import dev.maquette.core.internal.operation.Failures;
import dev.maquette.core.internal.operation.Operation;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.core.internal.operation.StreamedOperation;
import dev.maquette.core.internal.verify.VerifyRun.Item;
import dev.maquette.registry.RegistryException;

/** Tells whether the files of models are what they were. */
@Component(service = Operation.class)
public final class VerifyOperation implements StreamedOperation<VerifyModels, Verdict, Verified> {

    private final Digests digests;
    private final Workshop workshop;

    @Activate
    public VerifyOperation(@Reference Digests digests, @Reference Workshop workshop) {
        this.digests = digests;
        this.workshop = workshop;
    }

    @Override
    public Class<VerifyModels> request() {
        return VerifyModels.class;
    }

    @Override
    public Verified execute(VerifyModels request, Consumer<? super Verdict> found, OperationContext context)
            throws LibraryException {
        var progress = SubMonitor.convert(context.monitor(), "Verifying models", 100);
        var models = models(request, context);
        var repairs = new Repairs(workshop, digests, context);
        var settling = new Settling(request, repairs, found, context);
        try {
            var examination = new Examination(digests, context.registry(), Publications.of(context.registry()));
            var absent = absent(models, settling, context.with(progress.split(2)));
            var items = models.stream().filter(model -> !absent.contains(model.key())).map(
                    model -> new Item(model.key(), model.fileSize(), context.folder().resolve(model.path()))).toList();
            new VerifyRun(context.registry(), examination).over(items, progress.split(98), settling::take);
            return settling.verified();
        } catch (RegistryException failure) {
            throw Failures.of(failure);
        }
    }

    /** The small ones first, so that most are done soon; what is at a remote provider is left out. */
    private static List<ModelSummary> models(VerifyModels request, OperationContext context) throws LibraryException {
        var all = context.registry().query(ModelQuery.all().sortedBy(Sort.SIZE, false)).items();
        var wanted = request.keys() == null ? null : new HashSet<>(request.keys());
        var models = all.stream().filter(model -> wanted == null || wanted.remove(model.key())).toList();
        if (wanted != null && !wanted.isEmpty()) {
            throw Failures.noModel(wanted.iterator().next());
        }
        return models.stream().filter(model -> !model.base().id().equals("external")
                && !model.format().id().equals("external_api")).toList();
    }

    /** Tells of those whose files are not there, before anything is read. */
    private static HashSet<String> absent(List<ModelSummary> models, Settling settling, OperationContext context)
            throws RegistryException {
        var checked = new CheckOperation().execute(
                new CheckFiles(models.stream().map(ModelSummary::key).toList()), context);
        var keys = new HashSet<String>();
        var absent = new ArrayList<Absent>(checked.missing());
        absent.addAll(checked.offline());
        for (var each : absent) {
            keys.add(each.key());
            var entry = context.registry().open(each.key());
            if (entry.isPresent()) {
                boolean away = each.volume() != null;
                settling.take(Finding.unread(entry.get(), context.folder().resolve(entry.get().getPath()),
                        away ? State.OFFLINE : State.MISSING, away ? "The disk or share at " + each.volume()
                                + " is away." : "There is nothing at " + each.path() + "."));
            }
        }
        return keys;
    }
}
