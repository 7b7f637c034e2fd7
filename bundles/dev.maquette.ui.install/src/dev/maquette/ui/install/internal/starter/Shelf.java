// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal.starter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dev.maquette.api.model.BaseModel;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.request.InstallModel;
import dev.maquette.api.request.ListStarters.Starter;
import dev.maquette.api.request.ListStarters.Starters;
import dev.maquette.api.starter.StarterBundle;
import dev.maquette.api.starter.StarterModel;
import dev.maquette.ui.install.internal.offer.Wanted;

/** All starter models, what each would bring, and which bundles there are. */
public final class Shelf {

    private final Map<String, Starter> bySource = new LinkedHashMap<>();
    private final Set<String> queued;
    private final List<StarterRow> rows = new ArrayList<>();
    private final List<StarterBundleRow> bundles = new ArrayList<>();

    /** @param queued sources that are being installed */
    Shelf(Starters starters, Set<String> queued) {
        this.queued = Set.copyOf(queued);
        starters.models().forEach(starter -> bySource.put(starter.model().source(), starter));
        starters.models().stream().filter(starter -> starter.model().listed())
                .forEach(starter -> rows.add(row(starter)));
        starters.bundles().forEach(this::bundle);
    }

    /** Without a model. */
    public static Shelf empty() {
        return new Shelf(new Starters(List.of(), List.of()), Set.of());
    }

    private StarterRow row(Starter starter) {
        StarterModel model = starter.model();
        List<StarterModel> lacking = new ArrayList<>();
        starter.missing().stream().map(bySource::get).filter(need -> need != null)
                .forEach(need -> lacking.add(need.model()));
        if (!starter.installed()) {
            lacking.add(model);
        }
        boolean going = !lacking.isEmpty() && (queued.contains(model.source())
                || lacking.stream().allMatch(one -> queued.contains(one.source())));
        return new StarterRow(starter, model.dependencies().stream().map(this::name).toList(), lacking,
                bytes(model, lacking), going);
    }

    private String name(String source) {
        Starter starter = bySource.get(source);
        return starter == null ? source : starter.model().name();
    }

    /** The size of some contains what they need, as the list says in their descriptions. */
    private static boolean withNeeds(StarterModel model) {
        return model.size() != null && model.description() != null
                && model.description().contains("size is with dependencies");
    }

    private static long bytes(StarterModel model, List<StarterModel> lacking) {
        if (lacking.contains(model) && withNeeds(model)) {
            return model.size();
        }
        return lacking.stream().anyMatch(one -> one.size() == null) ? -1
                : lacking.stream().mapToLong(StarterModel::size).sum();
    }

    private void bundle(StarterBundle bundle) {
        List<StarterRow> members = rows.stream().filter(row -> row.model().bundles().contains(bundle.id())).toList();
        if (!members.isEmpty()) {
            bundles.add(new StarterBundleRow(bundle.id(), bundle.name(), base(members), members));
        }
    }

    private static BaseModel base(List<StarterRow> members) {
        Map<BaseModel, Integer> counts = new LinkedHashMap<>();
        members.forEach(row -> counts.merge(row.model().base(), 1, Integer::sum));
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    }

    /** Those that are offered, in the order of the list. */
    public List<StarterRow> rows() {
        return List.copyOf(rows);
    }

    /** The bundles, in the order of the list. */
    public List<StarterBundleRow> bundles() {
        return List.copyOf(bundles);
    }

    /** How many are in the library with all that they need. */
    int installed() {
        return (int) rows.stream().filter(StarterRow::installed).count();
    }

    /** What has to be installed for these; each only once, what others need first. */
    public Wanted wanted(Collection<StarterRow> chosen) {
        Set<StarterModel> models = new LinkedHashSet<>();
        chosen.stream().filter(StarterRow::installable).forEach(row -> models.addAll(row.lacking()));
        List<InstallModel> requests = models.stream().map(Shelf::request).toList();
        return new Wanted(requests, bytes(models, chosen));
    }

    private static long bytes(Set<StarterModel> models, Collection<StarterRow> chosen) {
        List<StarterModel> counted = counted(models, chosen);
        return counted.stream().anyMatch(model -> model.size() == null) ? -1
                : counted.stream().mapToLong(StarterModel::size).sum();
    }

    /** Bytes that these surely have, where the sizes of others are not known. */
    public long leastBytes(Collection<StarterRow> chosen) {
        Set<StarterModel> models = new LinkedHashSet<>();
        chosen.forEach(row -> models.addAll(row.lacking()));
        return counted(models, chosen).stream().filter(model -> model.size() != null)
                .mapToLong(StarterModel::size).sum();
    }

    /** Without those whose size is in the size of what needs them. */
    private static List<StarterModel> counted(Set<StarterModel> models, Collection<StarterRow> chosen) {
        Set<String> contained = chosen.stream().map(StarterRow::model)
                .filter(model -> models.contains(model) && withNeeds(model))
                .flatMap(model -> model.dependencies().stream()).collect(Collectors.toSet());
        return models.stream().filter(model -> !contained.contains(model.source())).toList();
    }

    private static InstallModel request(StarterModel model) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", model.name());
        if (model.description() != null) {
            fields.put("description", model.description());
        }
        return new InstallModel(model.source(), false, new ModelChanges(fields), false);
    }
}
