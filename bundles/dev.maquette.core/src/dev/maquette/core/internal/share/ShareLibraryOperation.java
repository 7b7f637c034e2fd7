// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.share;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.OperationCanceledException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.neighbour.ShareAdapter;
import dev.maquette.api.request.FindShareTargets.Way;
import dev.maquette.api.request.ShareLibrary;
import dev.maquette.api.request.ShareLibrary.Edit;
import dev.maquette.api.request.ShareLibrary.Shared;
import dev.maquette.core.internal.adopt.Roots;
import dev.maquette.core.internal.operation.Failures;
import dev.maquette.core.internal.operation.Operation;
import dev.maquette.core.internal.operation.OperationContext;

/** Shows models to another program, or brings what it is shown up to date. */
@Component(service = Operation.class)
public final class ShareLibraryOperation implements Operation<ShareLibrary, Shared> {

    private final ShareAdapters adapters;
    private final LinkRule rule;

    @Activate
    public ShareLibraryOperation(@Reference ShareAdapters adapters) {
        this(adapters, LinkRule.ofThisSystem());
    }

    ShareLibraryOperation(ShareAdapters adapters, LinkRule rule) {
        this.adapters = adapters;
        this.rule = rule;
    }

    @Override
    public Class<ShareLibrary> request() {
        return ShareLibrary.class;
    }

    @Override
    public Shared execute(ShareLibrary request, OperationContext context) throws LibraryException {
        var adapter = adapters.require(request.program());
        var root = Roots.of(request.root(), Roots.home());
        if (!adapter.recognises(root)) {
            throw new LibraryException(Problem.INVALID,
                    root + " does not look like a folder of " + adapter.name() + ".",
                    "Name the folder in which the program is. Nothing was changed.");
        }
        var share = new Shares(context.folder()).of(adapter.id(), root);
        var way = way(request, adapter, root, share);
        var plan = plan(request, context, adapter, root, way, share);
        if (request.dryRun()) {
            return shared(way, plan, plan.edits().stream().map(edit -> ShareRun.told(edit, null)).toList(), share);
        }
        if (context.monitor().isCanceled()) {
            throw new OperationCanceledException();
        }
        return shared(way, plan, run(request, context, adapter, root, way, share, plan), share);
    }

    private static Way way(ShareLibrary request, ShareAdapter adapter, Path root, Share share)
            throws LibraryException {
        var ways = adapter.ways(root);
        var former = share.note() == null ? null : share.note().way();
        var way = request.way() != null ? request.way() : former != null ? former : ways.getFirst();
        if (!ways.contains(way)) {
            throw new LibraryException(Problem.INVALID, adapter.name() + " cannot be shown models by " + word(way)
                    + ".",
                    "Choose another way: " + String.join(", ", ways.stream().map(each -> word(each)).toList())
                            + ".");
        }
        if (former != null && former != way) {
            throw new LibraryException(Problem.CONFLICT, root + " is shown models by " + word(former) + " already.",
                    "Take that back first: maquette library unshare. Nothing was changed.");
        }
        return way;
    }

    private static String word(Way way) {
        return way.name().toLowerCase(Locale.ROOT);
    }

    private SharePlan plan(ShareLibrary request, OperationContext context, ShareAdapter adapter, Path root, Way way,
            Share share) throws LibraryException {
        try {
            return new SharePlanner(adapter, root, way, share, rule).plan(Selection.of(request.keys(), context),
                    context.monitor());
        } catch (IOException failure) {
            throw Failures.of("Planning what " + root + " is to see", failure);
        }
    }

    private static List<Edit> run(ShareLibrary request, OperationContext context, ShareAdapter adapter, Path root,
            Way way, Share share, SharePlan plan) throws LibraryException {
        try {
            var asOf = Selection.of(request.keys(), context).asOf();
            return new ShareRun(share, new ShareNote(adapter.id(), root.toString(), way, request.keys(), null, 0, asOf,
                    null, null, null), plan).run();
        } catch (IOException failure) {
            throw Interrupted.of("Sharing with " + root, failure);
        }
    }

    private static Shared shared(Way way, SharePlan plan, List<Edit> edits, Share share) {
        return new Shared(way, plan.models(), edits,
                plan.fresh().stream().map(link -> share.resolve(link.place()).toString()).toList(), plan.steps(),
                plan.leftOut());
    }
}
