// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.identify;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.System.Logger.Level;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IContributor;
import org.eclipse.core.runtime.IExtensionRegistry;

import dev.maquette.core.internal.identify.rules.Rule;
import dev.maquette.core.internal.identify.rules.RuleBook;
import dev.maquette.core.internal.identify.rules.RuleFile;
import dev.maquette.core.internal.identify.rules.RuleSyntaxException;
import dev.maquette.core.internal.isolate.Misbehaviour;
import dev.maquette.core.internal.isolate.Strangers;

/**
 * Reads the formats and families that plug-ins contribute. A contribution that is broken is logged and left out, so
 * that it cannot take the others with it.
 */
final class Contributions {

    static final String FORMATS = "dev.maquette.api.formats";
    static final String FAMILIES = "dev.maquette.api.families";

    private static final System.Logger LOG = System.getLogger(Contributions.class.getName());
    /**
     * The registry's order depends on what was installed first; ours does not. Maquette's own come first, so that a
     * plug-in that claims too much takes nothing away from them.
     */
    private static final Comparator<IConfigurationElement> ORDER = Comparator
            .comparing((IConfigurationElement element) -> !Strangers.own(element))
            .thenComparing(element -> element.getContributor().getName())
            .thenComparing(element -> String.valueOf(element.getAttribute("id")));

    private final IExtensionRegistry registry;
    private final Strangers strangers;
    private final BiFunction<IContributor, String, URL> resources;

    /**
     * @param strangers those who call the readers that are not ours
     * @param resources finds a file of a contributor, null when there is none
     */
    Contributions(IExtensionRegistry registry, Strangers strangers, BiFunction<IContributor, String, URL> resources) {
        this.registry = registry;
        this.strangers = strangers;
        this.resources = resources;
    }

    Installed read() {
        var readers = elements(FORMATS, "format").flatMap(this::reader).toList();
        var ids = new HashSet<String>();
        var rules = elements(FAMILIES, "family").flatMap(this::rules).filter(rule -> first(rule, ids)).toList();
        return new Installed(readers, new RuleBook(rules));
    }

    private Stream<IConfigurationElement> elements(String point, String name) {
        return Stream.of(registry.getConfigurationElementsFor(point)).filter(element -> name.equals(element.getName()))
                .sorted(ORDER);
    }

    private Stream<ReaderEntry> reader(IConfigurationElement element) {
        try {
            var reader = strangers.format(element);
            var suffixes = element.getAttribute("suffixes");
            return Stream
                    .of(new ReaderEntry(element.getAttribute("id"), "folder".equals(element.getAttribute("applies")),
                            suffixes == null ? List.of() : List.of(suffixes.toLowerCase(Locale.ROOT).split("[,\\s]+")),
                            reader));
        } catch (CoreException | ClassCastException | Misbehaviour e) {
            LOG.log(Level.ERROR, "The format {0} is left out: {1}", named(element), e.getMessage());
            return Stream.empty();
        }
    }

    private Stream<Rule> rules(IConfigurationElement element) {
        var file = String.valueOf(element.getAttribute("rules"));
        var url = resources.apply(element.getContributor(), file);
        if (url == null) {
            LOG.log(Level.ERROR, "The family {0} is left out: there is no file {1}", named(element), file);
            return Stream.empty();
        }
        try (var in = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
            return RuleFile.read(in, file, name -> beside(element, file, name)).stream();
        } catch (IOException | RuleSyntaxException e) {
            LOG.log(Level.ERROR, "The family {0} is left out: {1}", named(element), e.getMessage());
            return Stream.empty();
        }
    }

    private Reader beside(IConfigurationElement element, String file, String name) throws IOException {
        var url = resources.apply(element.getContributor(), file.substring(0, file.lastIndexOf('/') + 1) + name);
        return url == null ? null : new InputStreamReader(url.openStream(), StandardCharsets.UTF_8);
    }

    private static boolean first(Rule rule, HashSet<String> ids) {
        boolean first = ids.add(rule.id());
        if (!first) {
            LOG.log(Level.ERROR, "The rule {0} is left out: another family has one of this name", rule.id());
        }
        return first;
    }

    private static String named(IConfigurationElement element) {
        return element.getAttribute("id") + " of " + element.getContributor().getName();
    }
}
