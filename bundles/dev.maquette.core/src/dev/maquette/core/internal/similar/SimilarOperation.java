// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.similar;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.SubMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import dev.maquette.api.inspect.StoredWeights;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.FindSimilar;
import dev.maquette.api.request.FindSimilar.Found;
import dev.maquette.api.request.FindSimilar.Group;
import dev.maquette.core.internal.operation.Failures;
import dev.maquette.core.internal.operation.Operation;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.core.internal.operation.StreamedOperation;
import dev.maquette.registry.RegistryException;

/** Finds models that hold the same weights in other files. */
@Component(service = Operation.class)
public final class SimilarOperation implements StreamedOperation<FindSimilar, Group, Found> {

    private final StoredWeights weights;

    @Activate
    public SimilarOperation(@Reference StoredWeights weights) {
        this.weights = weights;
    }

    @Override
    public Class<FindSimilar> request() {
        return FindSimilar.class;
    }

    @Override
    public Found execute(FindSimilar request, Consumer<? super Group> found, OperationContext context)
            throws LibraryException {
        refuseUnknown(request, context);
        var progress = SubMonitor.convert(context.monitor(), "Looking for models with the same weights", 100);
        var survey = Survey.of(weights, context.with(progress.split(request.thorough() ? 30 : 85)));
        var wanted = request.keys() == null ? Set.<String>of() : Set.copyOf(request.keys());
        boolean all = request.keys() == null;
        var clusters = Clusters.of(survey.subjects(), context.monitor()).stream()
                .map(cluster -> all ? cluster : near(cluster, wanted)).toList();
        progress.setWorkRemaining(clusters.stream().mapToInt(List::size).sum());
        int groups = 0;
        long reclaimable = 0;
        for (var cluster : clusters) {
            var grouping = new Grouping(weights, request.thorough(), wanted, survey.unread());
            for (var group : grouping.groups(cluster, progress.split(cluster.size()))) {
                if (all || group.members().stream().anyMatch(member -> wanted.contains(member.key()))) {
                    groups++;
                    reclaimable += group.reclaimable();
                    found.accept(group);
                }
            }
        }
        return new Found(survey.examined(), groups, reclaimable, survey.unread());
    }

    private static void refuseUnknown(FindSimilar request, OperationContext context) throws LibraryException {
        try {
            for (var key : request.keys() == null ? List.<String>of() : request.keys()) {
                if (context.registry().open(key).isEmpty()) {
                    throw Failures.noModel(key);
                }
            }
        } catch (RegistryException failure) {
            throw Failures.of(failure);
        }
    }

    /** Those of a cluster that may be like one of the wanted models. */
    private static List<Subject> near(List<Subject> cluster, Set<String> wanted) {
        var asked = cluster.stream().filter(subject -> wanted.contains(subject.key())).toList();
        return cluster.stream().filter(subject -> asked.stream()
                .anyMatch(one -> one == subject || one.print().near(subject.print()))).toList();
    }
}
