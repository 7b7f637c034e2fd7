// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.similar;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.SubMonitor;

import dev.maquette.api.inspect.StoredModel;
import dev.maquette.api.inspect.StoredModel.Weight;
import dev.maquette.api.inspect.StoredWeights;
import dev.maquette.api.probe.InvalidModelException;
import dev.maquette.api.request.FindSimilar.Difference;
import dev.maquette.api.request.FindSimilar.Group;
import dev.maquette.api.request.FindSimilar.Member;
import dev.maquette.api.request.FindSimilar.Unread;

/** Makes groups of models that may be like each other: each is compared with the fullest of every group so far. */
final class Grouping {

    private final StoredWeights weights;
    private final boolean thorough;
    private final Set<String> wanted;
    private final List<Unread> unread;
    private final List<Lead> leads = new ArrayList<>();

    /**
     * @param wanted keys of models that stand for their copies
     * @param unread takes what cannot be read
     */
    Grouping(StoredWeights weights, boolean thorough, Set<String> wanted, List<Unread> unread) {
        this.weights = weights;
        this.thorough = thorough;
        this.wanted = wanted;
        this.unread = unread;
    }

    /** The fullest model of a group, and all of it. */
    private record Lead(Subject subject, List<Member> members) {

        Group group() {
            return new Group(members, members.stream().skip(1).mapToLong(Member::bytes).sum());
        }
    }

    /** Groups of at least two, those first that take the most. */
    List<Group> groups(List<Subject> cluster, SubMonitor monitor) {
        var progress = SubMonitor.convert(monitor, cluster.size());
        var order = Subject.FULLEST.thenComparing(subject -> !wanted.contains(subject.key()))
                .thenComparing(subject -> subject.path().toString());
        for (var subject : cluster.stream().sorted(order).toList()) {
            progress.setTaskName("Comparing " + subject.name());
            place(subject, progress.split(1));
        }
        return leads.stream().map(Lead::group).filter(group -> group.members().size() > 1)
                .sorted(Comparator.comparingLong(Group::reclaimable).reversed()).toList();
    }

    private void place(Subject subject, SubMonitor monitor) {
        StoredModel model = null;
        for (var lead : leads) {
            if (!lead.subject.print().near(subject.print())) {
                continue;
            }
            model = model == null ? read(subject, monitor).orElse(null) : model;
            if (model == null) {
                return;
            }
            var differences = compare(lead.subject, subject, model, monitor);
            if (differences.isPresent()) {
                if (!differences.get().isEmpty()) {
                    lead.members.add(member(subject, differences.get()));
                }
                return;
            }
        }
        leads.add(new Lead(subject, new ArrayList<>(List.of(member(subject, List.of())))));
    }

    private static Member member(Subject subject, List<Difference> differences) {
        return new Member(subject.key(), subject.name(), subject.path().toString(), subject.print().bytes(),
                differences);
    }

    /** What the model differs in; nothing at all when it is a copy, byte for byte. */
    private Optional<List<Difference>> compare(Subject first, Subject other, StoredModel model, SubMonitor monitor) {
        var lead = read(first, monitor);
        if (lead.isEmpty()) {
            return Optional.empty();
        }
        try {
            var differences = Likeness.of(lead.get(), model, thorough, monitor);
            boolean alike = differences.isPresent() && differences.get().isEmpty();
            return alike && (first.print().bytes() != other.print().bytes() || !sameOrder(lead.get(), model))
                    ? Optional.of(List.of(Told.order())) : differences;
        } catch (IOException failure) {
            leaveOut(other, Survey.unreadable(failure));
            return Optional.empty();
        }
    }

    private static boolean sameOrder(StoredModel first, StoredModel other) {
        return first.weights().stream().map(Grouping::place).toList()
                .equals(other.weights().stream().map(Grouping::place).toList());
    }

    private static List<Object> place(Weight weight) {
        return List.of(weight.component(), weight.name(), weight.place() == null ? -1L : weight.place().offset());
    }

    private Optional<StoredModel> read(Subject subject, SubMonitor monitor) {
        try {
            return Optional.of(weights.of(subject.path(), monitor));
        } catch (InvalidModelException broken) {
            leaveOut(subject, broken.getMessage());
        } catch (IOException failure) {
            leaveOut(subject, Survey.unreadable(failure));
        }
        return Optional.empty();
    }

    private void leaveOut(Subject subject, String reason) {
        var left = new Unread(subject.path().toString(), reason);
        if (!unread.contains(left)) {
            unread.add(left);
        }
    }
}
