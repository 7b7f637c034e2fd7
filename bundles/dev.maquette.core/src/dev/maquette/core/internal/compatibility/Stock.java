// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.compatibility;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.model.ModelSummary;
import dev.maquette.core.internal.compatibility.Entry.Details;
import dev.maquette.core.internal.operation.Records;
import dev.maquette.registry.Registry;
import dev.maquette.registry.RegistryException;

/** All models of a library and what they need, by name. */
final class Stock {

    /** Types of models whose records name others, or list what they bring along. */
    private static final Set<String> REFERRING = Set.of("main", "ip_adapter");

    private static final Set<String> NO_BASE = Set.of("any", "unknown");

    private final NeedTable table;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, Optional<List<Requirement>>> needs = new HashMap<>();
    private final Map<List<Traits>, List<Entry>> fillers = new HashMap<>();

    private Stock(NeedTable table) {
        this.table = table;
    }

    static Stock of(Registry registry, NeedTable table, IProgressMonitor monitor) throws RegistryException {
        var stock = new Stock(table);
        var models = registry.query(ModelQuery.all()).items();
        var details = details(stock.withDetails(models), registry, monitor);
        models.forEach(model -> stock.entries.put(model.key(),
                new Entry(model, details.getOrDefault(model.key(), Details.NONE))));
        return stock;
    }

    private List<String> withDetails(List<ModelSummary> models) {
        var types = models.stream().map(model -> model.type().id()).distinct()
                .filter(type -> REFERRING.contains(type) || table.needsDetails(type)).collect(Collectors.toSet());
        return models.stream().filter(model -> types.contains(model.type().id())).map(ModelSummary::key).toList();
    }

    private static Map<String, Details> details(List<String> keys, Registry registry, IProgressMonitor monitor)
            throws RegistryException {
        var details = new HashMap<String, Details>();
        Records.read(keys, Details.class, registry, monitor, model -> details.put(model.key(), model));
        return details;
    }

    Collection<Entry> all() {
        return entries.values();
    }

    Optional<Entry> entry(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    /** What a model needs; empty where nobody knows. */
    Optional<List<Requirement>> needs(Entry model) {
        return needs.computeIfAbsent(model.key(), _ -> table.of(model));
    }

    /** The models here that fill a part, those of its first alternative first. */
    List<Entry> fillers(Requirement need) {
        return fillers.computeIfAbsent(need.takes(), this::present);
    }

    private List<Entry> present(List<Traits> alternatives) {
        var found = new LinkedHashMap<String, Entry>();
        for (var traits : alternatives) {
            entries.values().stream().filter(Entry::present).filter(traits::of)
                    .forEach(entry -> found.putIfAbsent(entry.key(), entry));
        }
        return List.copyOf(found.values());
    }

    /** Whether one goes with the other. */
    boolean fit(Entry one, Entry other) {
        return hasSameBase(one, other) && one.kind().objection(other.kind()).isEmpty() || fills(one, other)
                || fills(other, one);
    }

    /** Encoders have no base of their own, and do not go with each other for that. */
    private static boolean hasSameBase(Entry one, Entry other) {
        return one.model().base().equals(other.model().base()) && !NO_BASE.contains(one.model().base().id());
    }

    private boolean fills(Entry one, Entry other) {
        return needs(other).stream().flatMap(List::stream).anyMatch(need -> need.isFilledBy(one));
    }
}
