// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.share;

import java.nio.file.Files;
import java.util.function.Consumer;

import org.eclipse.core.runtime.OperationCanceledException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.model.ModelSummary;
import dev.maquette.api.neighbour.Fit;
import dev.maquette.api.neighbour.Listed;
import dev.maquette.api.neighbour.ShareAdapter;
import dev.maquette.api.neighbour.SharedModel;
import dev.maquette.api.request.TestShare;
import dev.maquette.api.request.TestShare.Sight;
import dev.maquette.api.request.TestShare.Tested;
import dev.maquette.core.internal.adopt.Roots;
import dev.maquette.core.internal.operation.Operation;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.core.internal.operation.StreamedOperation;

/** Tells which models another program sees, by what is on the disk now. */
@Component(service = Operation.class)
public final class TestShareOperation implements StreamedOperation<TestShare, Sight, Tested> {

    private final ShareAdapters adapters;

    @Activate
    public TestShareOperation(@Reference ShareAdapters adapters) {
        this.adapters = adapters;
    }

    @Override
    public Class<TestShare> request() {
        return TestShare.class;
    }

    @Override
    public Tested execute(TestShare request, Consumer<? super Sight> found, OperationContext context)
            throws LibraryException {
        var adapter = adapters.require(request.program());
        var root = Roots.of(request.root(), Roots.home());
        var selection = Selection.of(request.keys(), context);
        var share = new Shares(context.folder()).of(adapter.id(), root);
        var listed = adapter.list(root, share.note() == null ? null : share.note().way(), share.shelf(),
                context.monitor());
        var sight = new ProgramSight(listed, share, _ -> true);
        int seen = 0;
        for (var model : selection.models()) {
            if (context.monitor().isCanceled()) {
                throw new OperationCanceledException();
            }
            var shared = selection.shared(model);
            var outcome = look(model, shared, sight, adapter, adapter.fit(root, shared));
            found.accept(outcome);
            seen += outcome.seen() ? 1 : 0;
        }
        return new Tested(seen, selection.models().size() - seen);
    }

    private static Sight look(ModelSummary model, SharedModel shared, ProgramSight sight, ShareAdapter adapter,
            Fit fit) {
        if (Selection.isRemote(model)) {
            return unseen(shared, "It runs elsewhere and has no files.");
        }
        if (!Files.exists(shared.path())) {
            return unseen(shared, "Its files are not there now.");
        }
        var all = sight.of(shared.path());
        var offered = all.stream().filter(listed -> listed.hidden() == null).toList();
        if (!offered.isEmpty() && fit instanceof Fit.Of of) {
            return offered.stream().filter(listed -> listed.kind().equals(of.kind())).findFirst()
                    .map(listed -> seen(shared, listed))
                    .orElseGet(() -> unseen(shared, adapter.name() + " lists it among " + offered.getFirst().kind()
                            + ", where it is of no use; its place is " + of.kind() + "."));
        }
        if (!offered.isEmpty()) {
            return seen(shared, offered.getFirst());
        }
        return unseen(shared, !all.isEmpty() ? all.getFirst().hidden()
                : fit instanceof Fit.None none ? none.reason()
                        : "It is in no folder in which " + adapter.name() + " looks for such models.");
    }

    private static Sight seen(SharedModel model, Listed listed) {
        return new Sight(model.key(), model.name(), model.path().toString(), true,
                listed.kind() + ": " + listed.name(), null);
    }

    private static Sight unseen(SharedModel model, String reason) {
        return new Sight(model.key(), model.name(), model.path().toString(), false, null, reason);
    }
}
