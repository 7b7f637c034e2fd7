// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.convert;

import org.eclipse.core.runtime.SubMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import dev.maquette.api.convert.ConversionTask;
import dev.maquette.api.identify.Identifier;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.request.ConvertModel;
import dev.maquette.api.request.ConvertModel.Converted;
import dev.maquette.core.internal.operation.Failures;
import dev.maquette.core.internal.operation.Operation;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.core.internal.operation.Records;
import dev.maquette.registry.RegistryException;

/** Makes a model of another format from one of the library. */
@Component(service = Operation.class)
public final class ConvertOperation implements Operation<ConvertModel, Converted> {

    private final Converters converters;
    private final Identifier identifier;

    /**
     * @param converters that there are
     * @param identifier says what was made
     */
    @Activate
    public ConvertOperation(@Reference Converters converters, @Reference Identifier identifier) {
        this.converters = converters;
        this.identifier = identifier;
    }

    @Override
    public Class<ConvertModel> request() {
        return ConvertModel.class;
    }

    @Override
    public Converted execute(ConvertModel request, OperationContext context) throws LibraryException {
        var model = model(request.model(), context);
        var path = context.folder().resolve(model.path());
        var progress = SubMonitor.convert(context.monitor(), "Converting " + model.name() + " to "
                + request.target().label(), 100);
        var place = Place.of(request, model, path, context.folder());
        var conversion = converters.plan(request.target(), new ConversionTask(model, path, request.precision()),
                progress.split(5));
        var target = place.of(conversion);
        if (request.dryRun()) {
            return new Converted(null, place.name(), target.toString(), conversion.bytes(), conversion.notes(), 0);
        }
        try {
            return new Converting(request, model, place, conversion, identifier, context.with(progress.split(95)))
                    .convert(target);
        } catch (RegistryException failure) {
            throw Failures.of(failure);
        }
    }

    private static ModelRecord model(String key, OperationContext context) throws LibraryException {
        try {
            return Records.of(context.registry().open(key).orElseThrow(() -> Failures.noModel(key)));
        } catch (RegistryException failure) {
            throw Failures.of(failure);
        }
    }
}
