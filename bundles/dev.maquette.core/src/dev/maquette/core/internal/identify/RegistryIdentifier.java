// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.identify;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.IContributor;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.IExtensionPoint;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IRegistryEventListener;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

import dev.maquette.api.identify.Identification;
import dev.maquette.api.identify.Identifier;
import dev.maquette.api.inspect.Inspection;
import dev.maquette.api.inspect.Inspector;
import dev.maquette.api.inspect.StoredModel;
import dev.maquette.api.inspect.StoredWeights;
import dev.maquette.api.probe.InvalidModelException;
import dev.maquette.core.internal.isolate.Strangers;

/** The service: identifies and inspects by what plug-ins contribute at the moment, read when it is first needed. */
@Component
public final class RegistryIdentifier implements Identifier, Inspector, CurrentRules, StoredWeights,
        IRegistryEventListener {

    private final IExtensionRegistry registry;
    private final Contributions contributions;
    /** Replaced, not cleared, when plug-ins come or go: whoever is reading finishes with what it began with. */
    private final AtomicReference<Lazy> current = new AtomicReference<>();

    /** Made by the service registry. */
    @Activate
    public RegistryIdentifier(@Reference IExtensionRegistry registry, @Reference Strangers strangers) {
        this.registry = registry;
        this.contributions = new Contributions(registry, strangers, RegistryIdentifier::resource);
        outdate();
        registry.addListener(this, Contributions.FORMATS);
        registry.addListener(this, Contributions.FAMILIES);
    }

    @Deactivate
    void close() {
        registry.removeListener(this);
    }

    @Override
    public Identification identify(Path path, Map<String, String> overrides, IProgressMonitor monitor) {
        return current.get().probing().identify(path, overrides, monitor);
    }

    @Override
    public OptionalInt version(String ruleId) {
        return current.get().probing().version(ruleId);
    }

    @Override
    public StoredModel of(Path path, IProgressMonitor monitor) throws IOException, InvalidModelException {
        return current.get().probing().weights(path, monitor);
    }

    @Override
    public Inspection inspect(Path path, IProgressMonitor monitor) {
        return current.get().probing().inspect(path, monitor);
    }

    @Override
    public void added(IExtension[] extensions) {
        outdate();
    }

    @Override
    public void removed(IExtension[] extensions) {
        outdate();
    }

    @Override
    public void added(IExtensionPoint[] points) {
        outdate();
    }

    @Override
    public void removed(IExtensionPoint[] points) {
        outdate();
    }

    static URL resource(IContributor contributor, String path) {
        var bundle = ContributorFactoryOSGi.resolve(contributor);
        return bundle == null ? null : bundle.getEntry(path);
    }

    private void outdate() {
        current.set(new Lazy(contributions));
    }

    private static final class Lazy {

        private final Contributions contributions;
        private Probing probing;

        Lazy(Contributions contributions) {
            this.contributions = contributions;
        }

        synchronized Probing probing() {
            if (probing == null) {
                probing = new Probing(contributions.read());
            }
            return probing;
        }
    }
}
