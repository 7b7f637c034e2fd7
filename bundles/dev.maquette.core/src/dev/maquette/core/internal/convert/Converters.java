// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.convert;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

import dev.maquette.api.convert.ConversionTarget;
import dev.maquette.api.convert.Converter;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;

/** All converters; they may come and go. Of two for one target the one that came last is used. */
@Component(service = Converters.class)
public final class Converters {

    private final Map<ConversionTarget, Converter> byTarget = new ConcurrentHashMap<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void add(Converter converter) {
        byTarget.put(converter.target(), converter);
    }

    public void remove(Converter converter) {
        byTarget.remove(converter.target(), converter);
    }

    /** @throws LibraryException when this program does not convert to that */
    Converter to(ConversionTarget target) throws LibraryException {
        return Optional.ofNullable(byTarget.get(target)).orElseThrow(() -> new LibraryException(Problem.ENVIRONMENT,
                "This program does not convert to " + target.label() + ".", "Install the feature that does."));
    }
}
