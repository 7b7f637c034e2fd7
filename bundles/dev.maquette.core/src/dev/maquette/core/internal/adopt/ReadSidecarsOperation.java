// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.adopt;

import java.util.ArrayList;
import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import dev.maquette.api.inspect.Inspector;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.neighbour.Fact;
import dev.maquette.api.neighbour.Field;
import dev.maquette.api.request.ReadSidecars;
import dev.maquette.api.request.ReadSidecars.Saying;
import dev.maquette.api.request.ReadSidecars.Sidecars;
import dev.maquette.core.internal.operation.Failures;
import dev.maquette.core.internal.operation.Operation;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.registry.RegistryException;

/** Tells what the files beside a model say, each with where it is said. */
@Component(service = Operation.class)
public final class ReadSidecarsOperation implements Operation<ReadSidecars, Sidecars> {

    private static final int PICTURE = 60;

    private final Neighbours neighbours;
    private final Inspector inspector;

    @Activate
    public ReadSidecarsOperation(@Reference Neighbours neighbours, @Reference Inspector inspector) {
        this.neighbours = neighbours;
        this.inspector = inspector;
    }

    @Override
    public Class<ReadSidecars> request() {
        return ReadSidecars.class;
    }

    @Override
    public Sidecars execute(ReadSidecars request, OperationContext context) throws LibraryException {
        try {
            var entry = context.registry().open(request.key()).orElseThrow(() -> Failures.noModel(request.key()));
            var beside = new Beside(neighbours, inspector, context.folder());
            var read = beside.read(beside.file(entry), context.monitor());
            var notes = new ArrayList<>(read.notes());
            var said = new Said(read.facts(), notes);
            return new Sidecars(sayings(read.facts(), said), notes);
        } catch (RegistryException failure) {
            throw Failures.of(failure);
        }
    }

    private static List<Saying> sayings(List<Fact> facts, Said said) {
        return facts.stream().map(fact -> new Saying(name(fact.field()), value(fact), fact.origin(),
                said.of(fact.field()).filter(counting -> counting == fact).isPresent())).toList();
    }

    /** As records call it. */
    private static String name(Field field) {
        return field == Field.COVER ? "cover_image" : Fields.name(field);
    }

    /** A picture in the text itself is megabytes that nobody reads. */
    private static Object value(Fact fact) {
        return fact.field() == Field.COVER && fact.value() instanceof String text && text.startsWith("data:")
                && text.length() > PICTURE ? text.substring(0, PICTURE) + "…" : fact.value();
    }
}
