// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.runtime;

import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

import dev.maquette.api.generate.EngineRuntime;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;

/** The runtime of the engine that draws, where this program has one. */
@Component(service = PresentRuntime.class)
public final class PresentRuntime {

    private final Optional<EngineRuntime> runtime;

    /** @param runtime null where there is none */
    @Activate
    public PresentRuntime(@Reference(cardinality = ReferenceCardinality.OPTIONAL,
            policyOption = ReferencePolicyOption.GREEDY) EngineRuntime runtime) {
        this.runtime = Optional.ofNullable(runtime);
    }

    EngineRuntime need() throws LibraryException {
        return runtime.orElseThrow(() -> new LibraryException(Problem.ENVIRONMENT,
                "This program cannot draw: it has no inference engine.", "Install the feature Maquette Inference."));
    }
}
