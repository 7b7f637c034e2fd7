// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.missing;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.SubMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import dev.maquette.api.identify.Identifier;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.library.Problem;
import dev.maquette.api.model.ModelSummary;
import dev.maquette.api.request.LocateModels;
import dev.maquette.api.request.LocateModels.Failure;
import dev.maquette.api.request.LocateModels.Located;
import dev.maquette.core.internal.operation.Failures;
import dev.maquette.core.internal.operation.Operation;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.registry.RegistryException;

/** Binds records to the places where their files are now; all that can be bound is one change. */
@Component(service = Operation.class)
public final class LocateOperation implements Operation<LocateModels, Located> {

    private final Identifier identifier;

    @Activate
    public LocateOperation(@Reference Identifier identifier) {
        this.identifier = identifier;
    }

    @Override
    public Class<LocateModels> request() {
        return LocateModels.class;
    }

    @Override
    public Located execute(LocateModels request, OperationContext context) throws LibraryException {
        try {
            var wanted = wanted(request, context);
            var progress = SubMonitor.convert(context.monitor(), "Locating models", wanted.size());
            var bindings = new ArrayList<Binding>();
            var failed = new ArrayList<Failure>();
            for (var binding : wanted) {
                try {
                    binding.check(identifier, request.anyway(), context, progress.split(1));
                    bindings.add(binding);
                } catch (LibraryException failure) {
                    failed.add(new Failure(binding.model().key(), binding.model().name(),
                            failure.told()));
                }
            }
            if (request.dryRun()) {
                return new Located(bindings.stream().map(Binding::bound).toList(), failed, null);
            }
            var bound = Rebinding.bind(bindings, request.place(), context);
            bindings.stream().filter(binding -> !bound.bindings().contains(binding))
                    .forEach(binding -> failed.add(new Failure(binding.model().key(), binding.model().name(),
                            "Somebody has removed or moved it meanwhile. Look at it again.")));
            return new Located(bound.bindings().stream().map(Binding::bound).toList(), failed, bound.batch());
        } catch (RegistryException failure) {
            throw Failures.of(failure);
        }
    }

    private static List<Binding> wanted(LocateModels request, OperationContext context) throws LibraryException {
        var place = absolute(request.place());
        var models = context.registry().query(ModelQuery.all()).items();
        if (request.key() != null) {
            var model = models.stream().filter(each -> each.key().equals(request.key())).findFirst()
                    .orElseThrow(() -> Failures.noModel(request.key()));
            return List.of(new Binding(model, context.folder().resolve(model.path()), place));
        }
        var old = absolute(request.folder());
        var wanted = new ArrayList<Binding>();
        for (ModelSummary model : models) {
            var from = context.folder().resolve(model.path());
            if (from.startsWith(old)) {
                wanted.add(new Binding(model, from, place.resolve(old.relativize(from).toString())));
            }
        }
        if (wanted.isEmpty()) {
            throw new LibraryException(Problem.NOT_FOUND, "No model of this library was below " + old + ".",
                    "Look at the paths of the models that are missing.");
        }
        return wanted;
    }

    static Path absolute(String text) throws LibraryException {
        try {
            var path = Path.of(text);
            if (path.isAbsolute()) {
                return path.normalize();
            }
        } catch (InvalidPathException wrong) {
            throw new LibraryException(Problem.INVALID, "\"" + text + "\" is no path: " + wrong.getReason() + ".", "",
                    wrong);
        }
        throw new LibraryException(Problem.INVALID, "\"" + text + "\" is no absolute path.",
                "Give the whole path, from the root of the disk.");
    }
}
