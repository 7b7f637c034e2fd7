// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;

import dev.maquette.ui.internal.Messages;

/** Reads the extension point {@code dev.maquette.ui.modelPages}. */
public final class ModelPages {

    private static final String POINT = "dev.maquette.ui.modelPages";

    private final IExtensionRegistry registry;
    private final Consumer<String> warnings;

    /**
     * @param registry where bundles have contributed their pages
     * @param warnings told about each contribution that is left out, a sentence
     */
    public ModelPages(IExtensionRegistry registry, Consumer<String> warnings) {
        this.registry = registry;
        this.warnings = warnings;
    }

    /**
     * All pages in the order of their tabs. Contributions without an id, a name or a class, and those whose id is
     * taken,
     * are told about and left out. No class is loaded by this.
     */
    public List<ContributedPage> all() {
        Map<String, ContributedPage> pages = new LinkedHashMap<>();
        Stream.of(registry.getConfigurationElementsFor(POINT)).filter(element -> "page".equals(element.getName()))
                .sorted(Comparator.comparing(element -> element.getContributor().getName()))
                .forEach(element -> add(element, pages));
        List<ContributedPage> sorted = new ArrayList<>(pages.values());
        sorted.sort(Comparator.comparingInt(ContributedPage::order).thenComparing(ContributedPage::id));
        return List.copyOf(sorted);
    }

    private void add(IConfigurationElement element, Map<String, ContributedPage> pages) {
        String id = element.getAttribute("id");
        String name = element.getAttribute("name");
        if (id == null || name == null || element.getAttribute("class") == null) {
            warnings.accept(NLS.bind(Messages.ModelPages_incomplete, element.getContributor().getName()));
        } else if (pages.containsKey(id)) {
            warnings.accept(NLS.bind(Messages.ModelPages_taken, element.getContributor().getName(), id));
        } else {
            String brief = element.getAttribute("shortName");
            pages.put(id, new ContributedPage(id, name, brief == null ? name : brief,
                    order(element.getAttribute("order")), () -> make(element)));
        }
    }

    private static int order(String number) {
        return number != null && number.matches("-?\\d{1,9}") ? Integer.parseInt(number) : Integer.MAX_VALUE;
    }

    private static ModelPage make(IConfigurationElement element) throws CoreException {
        Object made = element.createExecutableExtension("class");
        if (made instanceof ModelPage page) {
            return page;
        }
        throw new CoreException(Status.error(NLS.bind(Messages.ModelPages_noPage, element.getAttribute("class"))));
    }
}
