// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.share;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.neighbour.Arrangement;
import dev.maquette.api.neighbour.Fit;
import dev.maquette.api.neighbour.ShareAdapter;
import dev.maquette.api.neighbour.SharedModel;
import dev.maquette.api.request.FindShareTargets.Way;
import dev.maquette.api.request.ShareLibrary.LeftOut;
import dev.maquette.core.internal.files.Trees;
import dev.maquette.core.internal.share.ShareNote.Shown;

/** Plans a share, new or renewed; nothing is changed. */
final class SharePlanner {

    private final ShareAdapter adapter;
    private final Path root;
    private final Way way;
    private final Share former;
    private final LinkRule rule;
    private final Map<SharedModel, String> kinds = new LinkedHashMap<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final List<Shown> shown = new ArrayList<>();
    private final Map<Path, List<Shown>> byPlace = new HashMap<>();
    private final Map<String, Shown> byKey = new HashMap<>();
    private int already;

    SharePlanner(ShareAdapter adapter, Path root, Way way, Share former, LinkRule rule) {
        this.adapter = adapter;
        this.root = root;
        this.way = way;
        this.former = former;
        this.rule = rule;
        for (var link : links()) {
            byPlace.computeIfAbsent(former.resolve(link.place()), _ -> new ArrayList<>()).add(link);
            byKey.putIfAbsent(link.key(), link);
        }
    }

    SharePlan plan(Selection selection, IProgressMonitor monitor) throws LibraryException, IOException {
        var sight = sort(selection, monitor);
        var arrangement = adapter.arrange(root, way, former.shelf(), new TreeSet<>(kinds.values()));
        place(arrangement, sight);
        var before = new HashSet<>(links());
        var fresh = new ArrayList<Shown>();
        for (var link : shown) {
            if (!before.contains(link) || !OwnLink.of(former, link).isThere()) {
                fresh.add(link);
            }
        }
        var wanted = new HashSet<>(shown);
        var obsolete = links().stream().filter(link -> !wanted.contains(link)).toList();
        return new SharePlan(shown.size() + already, shown, fresh, obsolete, arrangement.edits(), arrangement.steps(),
                leftOut);
    }

    private List<Shown> links() {
        return former.note() == null ? List.of() : former.note().shown();
    }

    /** Which models there are to be shown, and as what. */
    private ProgramSight sort(Selection selection, IProgressMonitor monitor) throws LibraryException {
        var sight = new ProgramSight(adapter.list(root, former.note() == null ? null : way, former.shelf(), monitor),
                former, listed -> !listed.path().startsWith(former.shelf()) && !byPlace.containsKey(listed.path()));
        for (var model : selection.models()) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            var shared = selection.shared(model);
            if (Selection.isRemote(model)) {
                leaveOut(shared, "It runs elsewhere and has no files.");
            } else if (!Files.exists(shared.path())) {
                away(shared);
            } else if (sight.offers(shared.path())) {
                already++;
            } else {
                switch (adapter.fit(root, shared)) {
                case Fit.Of fit -> kinds.put(shared, fit.kind());
                case Fit.None none -> leaveOut(shared, none.reason());
                }
            }
        }
        return sight;
    }

    /** A model on a disk that is away keeps the link that it has, and so its name. */
    private void away(SharedModel model) {
        var link = former(model);
        if (link.isPresent()) {
            kinds.put(model, link.get().kind());
        } else {
            leaveOut(model, "Its files are not there now.");
        }
    }

    private void leaveOut(SharedModel model, String reason) {
        leftOut.add(new LeftOut(model.key(), model.name(), reason));
    }

    private void place(Arrangement arrangement, ProgramSight sight) throws IOException {
        var kept = new LinkedHashMap<SharedModel, Path>();
        for (var model : kinds.entrySet()) {
            var folder = arrangement.folders().get(model.getValue());
            var link = former(model.getKey());
            if (folder != null && link.isPresent()
                    && former.resolve(link.get().place()).getParent().equals(folder)) {
                kept.put(model.getKey(), former.resolve(link.get().place()));
            }
        }
        var names = new LinkNames(List.copyOf(kept.values()), byPlace.keySet());
        arrangement.folders().forEach((kind, folder) -> names.avoid(folder, sight.kind(kind)));
        for (var model : kinds.entrySet()) {
            var folder = arrangement.folders().get(model.getValue());
            if (folder == null) {
                leaveOut(model.getKey(), arrangement.refused().getOrDefault(model.getValue(),
                        adapter.name() + " cannot be shown such models in this way."));
            } else {
                var place = kept.get(model.getKey());
                show(model.getKey(), model.getValue(), place == null ? names.place(model.getKey(), folder) : place);
            }
        }
    }

    private void show(SharedModel model, String kind, Path place) throws IOException {
        if (Trees.exists(place) && !holds(place)) {
            leaveOut(model, "Something else has taken the place of its link, " + place + ", and was left alone.");
            return;
        }
        var how = Files.exists(model.path())
                ? rule.kind(model.path(), place.getParent(), adapter.writesIntoModels(root)) : hardBefore(model);
        if (how == LinkRule.Kind.NONE) {
            leaveOut(model, "This account may make no symbolic links: switch on the developer mode of Windows.");
            return;
        }
        shown.add(new Shown(model.key(), kind, former.spell(place), model.path().toString(),
                how == LinkRule.Kind.HARD));
    }

    private LinkRule.Kind hardBefore(SharedModel model) {
        return former(model).filter(Shown::hard).isPresent() ? LinkRule.Kind.HARD : LinkRule.Kind.SYMBOLIC;
    }

    private Optional<Shown> former(SharedModel model) {
        return Optional.ofNullable(byKey.get(model.key()));
    }

    /** Whether what is at the place is one of ours, of whatever model. */
    private boolean holds(Path place) throws IOException {
        for (var link : byPlace.getOrDefault(place, List.of())) {
            if (OwnLink.of(former, link).holds()) {
                return true;
            }
        }
        return false;
    }
}
