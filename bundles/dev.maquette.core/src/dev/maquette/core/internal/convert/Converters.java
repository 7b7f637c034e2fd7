// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.convert;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

import dev.maquette.api.convert.Conversion;
import dev.maquette.api.convert.ConversionTarget;
import dev.maquette.api.convert.ConversionTask;
import dev.maquette.api.convert.Converter;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.core.internal.isolate.Contributed;
import dev.maquette.core.internal.isolate.Contributed.Candidate;
import dev.maquette.core.internal.isolate.Contributed.Point;
import dev.maquette.core.internal.isolate.GuardedConverter;
import dev.maquette.core.internal.isolate.Strangers;

/**
 * All converters, services and contributed ones; they may come and go. They are asked in their order, and the first
 * that can convert a model does.
 */
@Component(service = Converters.class)
public final class Converters {

    private static final Point<Converter> POINT = new Point<>("dev.maquette.api.converters", "converter",
            Converter.class, GuardedConverter::new, _ -> {
                // a converter keeps nothing
            });

    private final Map<Converter, Integer> services = new ConcurrentHashMap<>();
    private final Contributed<Converter> contributed;

    @Activate
    public Converters(@Reference IExtensionRegistry extensions, @Reference Strangers strangers) {
        contributed = new Contributed<>(extensions, strangers, POINT);
    }

    /** @param properties of the service; one of a higher ranking is asked earlier */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void add(Converter converter, Map<String, Object> properties) {
        services.put(converter, properties.get("service.ranking") instanceof Integer ranking ? -ranking : 0);
    }

    public void remove(Converter converter) {
        services.remove(converter);
    }

    @Deactivate
    void close() {
        contributed.close();
    }

    /**
     * Asks one after the other.
     *
     * @throws LibraryException when none can convert it, saying of each why and what to do
     */
    Conversion plan(ConversionTarget target, ConversionTask task, IProgressMonitor monitor) throws LibraryException {
        var refusals = new ArrayList<LibraryException>();
        for (var converter : to(target)) {
            try {
                return converter.plan(task, monitor);
            } catch (LibraryException refusal) {
                refusals.add(refusal);
            }
        }
        throw refusal(target, refusals);
    }

    private List<Converter> to(ConversionTarget target) {
        var own = services.entrySet().stream()
                .sorted(Comparator.comparing(service -> service.getKey().getClass().getName()))
                .map(service -> new Candidate<>(service.getValue(), service.getKey()));
        return Stream.concat(own, contributed.all().stream()).sorted(Comparator.comparingInt(Candidate::order))
                .map(Candidate::value).filter(converter -> converter.target() == target).toList();
    }

    private static LibraryException refusal(ConversionTarget target, List<LibraryException> refusals) {
        if (refusals.isEmpty()) {
            return new LibraryException(Problem.ENVIRONMENT,
                    "This program does not convert to " + target.label() + ".", "Install the feature that does.");
        }
        var last = refusals.getLast();
        if (refusals.size() == 1) {
            return last;
        }
        var others = refusals.subList(0, refusals.size() - 1).stream().map(LibraryException::told)
                .collect(Collectors.joining(" "));
        return new LibraryException(refusals.getFirst().problem(), others + " " + last.getMessage(), last.remedy(),
                last);
    }
}
