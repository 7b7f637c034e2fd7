// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.hub;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import dev.maquette.api.hub.Hub;
import dev.maquette.core.internal.isolate.GuardedHub;
import dev.maquette.core.internal.isolate.Misbehaviour;
import dev.maquette.core.internal.isolate.Strangers;

/**
 * The sites that bundles contribute. Their classes are loaded when sites are asked for; one that cannot be used is
 * logged and left out. Of two with one id Maquette's own counts.
 */
@Component(service = Hubs.class)
public final class ExtensionHubs implements Hubs {

    private static final Logger LOG = System.getLogger(ExtensionHubs.class.getName());
    private static final String POINT = "dev.maquette.api.installers";
    private static final Comparator<IConfigurationElement> ORDER = Comparator
            .comparing((IConfigurationElement element) -> String.valueOf(element.getAttribute("id")))
            .thenComparing(element -> !Strangers.own(element))
            .thenComparing(element -> element.getContributor().getName());

    private final IExtensionRegistry extensions;
    private final Strangers strangers;

    @Activate
    public ExtensionHubs(@Reference IExtensionRegistry extensions, @Reference Strangers strangers) {
        this.extensions = extensions;
        this.strangers = strangers;
    }

    @Override
    public List<Site> all() {
        var ids = new HashSet<String>();
        return Stream.of(extensions.getConfigurationElementsFor(POINT))
                .filter(element -> "hub".equals(element.getName())).sorted(ORDER).flatMap(this::site)
                .filter(site -> ids.add(site.id())).toList();
    }

    private Stream<Site> site(IConfigurationElement element) {
        var id = element.getAttribute("id");
        try {
            return Stream.of(new Site(id, element.getAttribute("name"),
                    strangers.make(element, Hub.class, GuardedHub::new)));
        } catch (CoreException | ClassCastException | Misbehaviour broken) {
            LOG.log(Level.ERROR, "The hub " + id + " of " + element.getContributor().getName() + " cannot be used",
                    broken);
            return Stream.empty();
        }
    }
}
