// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.compatibility;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.SubMonitor;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.CheckFiles;
import dev.maquette.api.request.SurveyNeeds;
import dev.maquette.api.request.SurveyNeeds.Compatibility;
import dev.maquette.api.request.SurveyNeeds.Survey;
import dev.maquette.api.starter.StarterCatalogue;
import dev.maquette.core.internal.missing.CheckOperation;
import dev.maquette.core.internal.operation.Failures;
import dev.maquette.core.internal.operation.Operation;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.registry.RegistryException;

/** Tells what models need, what goes with them, and who needs them. */
@Component(service = Operation.class)
public final class SurveyNeedsOperation implements Operation<SurveyNeeds, Survey> {

    private final List<StarterCatalogue> catalogues = new CopyOnWriteArrayList<>();
    private final NeedTable table = NeedTable.builtIn();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void add(StarterCatalogue catalogue) {
        catalogues.add(catalogue);
    }

    public void remove(StarterCatalogue catalogue) {
        catalogues.remove(catalogue);
    }

    @Override
    public Class<SurveyNeeds> request() {
        return SurveyNeeds.class;
    }

    @Override
    public Survey execute(SurveyNeeds request, OperationContext context) throws LibraryException {
        var keys = new LinkedHashSet<>(request.keys());
        var progress = SubMonitor.convert(context.monitor(), "Looking what goes together", keys.size() + 2);
        new CheckOperation().execute(new CheckFiles(null), context.with(progress.split(1)));
        try {
            var stock = Stock.of(context.registry(), table, progress.split(1));
            var outlook = new Outlook(stock, new Losses(stock, context.registry()), catalogues.stream()
                    .flatMap(catalogue -> catalogue.models().stream()).toList());
            var models = new ArrayList<Compatibility>();
            for (var key : keys) {
                progress.split(1);
                models.add(outlook.of(stock.entry(key).orElseThrow(() -> Failures.noModel(key))));
            }
            return new Survey(models);
        } catch (RegistryException failure) {
            throw Failures.of(failure);
        }
    }
}
