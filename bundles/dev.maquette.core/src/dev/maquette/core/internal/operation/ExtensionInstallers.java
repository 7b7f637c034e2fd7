// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.operation;

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

import dev.maquette.api.install.Installer;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.core.internal.isolate.GuardedInstaller;
import dev.maquette.core.internal.isolate.Misbehaviour;
import dev.maquette.core.internal.isolate.Strangers;

/** The installers that bundles contribute, asked in their order. */
@Component(service = Installers.class)
public final class ExtensionInstallers implements Installers {

    private static final Logger LOG = System.getLogger(ExtensionInstallers.class.getName());

    private static final String POINT = "dev.maquette.api.installers";

    private final IExtensionRegistry extensions;
    private final Strangers strangers;

    @Activate
    public ExtensionInstallers(@Reference IExtensionRegistry extensions, @Reference Strangers strangers) {
        this.extensions = extensions;
        this.strangers = strangers;
    }

    @Override
    public Installer find(String source) throws LibraryException {
        var names = new ArrayList<String>();
        for (var element : inOrder()) {
            names.add(element.getAttribute("name"));
            try {
                var installer = strangers.make(element, Installer.class, GuardedInstaller::new);
                if (installer.accepts(source)) {
                    return installer;
                }
            } catch (CoreException | ClassCastException | Misbehaviour broken) {
                LOG.log(Level.ERROR, "The installer " + element.getAttribute("id") + " cannot be used", broken);
            }
        }
        throw new LibraryException(Problem.INVALID, "Nothing here understands the source '" + source + "'.",
                "Give one of: " + String.join(", ", names) + ".");
    }

    @Override
    public String name(Installer installer) {
        return inOrder().stream()
                .filter(each -> GuardedInstaller.type(installer).getName().equals(each.getAttribute("class")))
                .map(each -> each.getAttribute("name")).findFirst().orElseGet(() -> Installers.super.name(installer));
    }

    private List<IConfigurationElement> inOrder() {
        var elements = new ArrayList<>(List.of(extensions.getConfigurationElementsFor(POINT)));
        elements.removeIf(element -> !"installer".equals(element.getName()));
        elements.sort(Comparator.comparingInt(ExtensionInstallers::order).thenComparing(e -> e.getAttribute("id")));
        return elements;
    }

    private static int order(IConfigurationElement element) {
        var order = element.getAttribute("order");
        try {
            return order == null ? Integer.MAX_VALUE : Integer.parseInt(order);
        } catch (NumberFormatException notANumber) {
            LOG.log(Level.WARNING,
                    "The installer " + element.getAttribute("id") + " has an order that is no number: " + order);
            return Integer.MAX_VALUE;
        }
    }
}
