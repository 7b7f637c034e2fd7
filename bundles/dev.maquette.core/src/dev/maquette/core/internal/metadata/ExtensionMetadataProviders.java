// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.metadata;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import dev.maquette.api.metadata.MetadataProvider;
import dev.maquette.core.internal.isolate.GuardedProvider;
import dev.maquette.core.internal.isolate.Misbehaviour;
import dev.maquette.core.internal.isolate.Strangers;

/** The providers that bundles contribute. */
@Component(service = MetadataProviders.class)
public final class ExtensionMetadataProviders implements MetadataProviders {

    private static final Logger LOG = System.getLogger(ExtensionMetadataProviders.class.getName());

    private static final String POINT = "dev.maquette.api.metadata";
    private static final int USUAL = 1000;

    private final IExtensionRegistry extensions;
    private final Strangers strangers;

    @Activate
    public ExtensionMetadataProviders(@Reference IExtensionRegistry extensions, @Reference Strangers strangers) {
        this.extensions = extensions;
        this.strangers = strangers;
    }

    @Override
    public List<MetadataProvider> all() {
        var elements = new ArrayList<>(List.of(extensions.getConfigurationElementsFor(POINT)));
        elements.sort(Comparator.comparingInt(ExtensionMetadataProviders::order)
                .thenComparing(element -> element.getAttribute("id")));
        var providers = new ArrayList<MetadataProvider>();
        for (var element : elements) {
            try {
                providers.add(strangers.make(element, MetadataProvider.class, GuardedProvider::new));
            } catch (CoreException | ClassCastException | Misbehaviour broken) {
                LOG.log(Level.ERROR, "The provider " + element.getAttribute("id") + " cannot be used", broken);
            }
        }
        return providers;
    }

    private static int order(IConfigurationElement element) {
        var order = element.getAttribute("order");
        try {
            return order == null ? USUAL : Integer.parseInt(order);
        } catch (NumberFormatException _) {
            LOG.log(Level.WARNING,
                    "The provider " + element.getAttribute("id") + " has an order that is no number: " + order);
            return USUAL;
        }
    }
}
