// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.isolate;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.IExtensionPoint;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IRegistryEventListener;

/**
 * What bundles contribute to one extension point and what is kept between two questions, such as engines. Each is made
 * when it is first asked for; when a bundle that contributed goes, all are let go of and made anew. May be used from
 * any thread.
 */
public final class Contributed<T> implements AutoCloseable {

    private static final Logger LOG = System.getLogger(Contributed.class.getName());
    private static final int USUAL = 1000;

    /**
     * @param id of the point
     * @param element in it that contributes
     * @param guard calls a stranger's through its custody
     * @param gone is given what is not used any more
     */
    public record Point<T>(String id, String element, Class<T> type, BiFunction<T, Custody, T> guard,
            Consumer<T> gone) {
    }

    /**
     * One of several that can be asked.
     *
     * @param order smaller is asked earlier; 0 is Maquette's own
     */
    public record Candidate<T>(int order, T value) {
    }

    private final IExtensionRegistry extensions;
    private final Strangers strangers;
    private final Point<T> point;
    private final Map<String, T> made = new LinkedHashMap<>();
    private final IRegistryEventListener changes = new Changes();

    public Contributed(IExtensionRegistry extensions, Strangers strangers, Point<T> point) {
        this.extensions = extensions;
        this.strangers = strangers;
        this.point = point;
        extensions.addListener(changes, point.id());
    }

    /** All that can be made, in their order; what cannot is logged. */
    public synchronized List<Candidate<T>> all() {
        return Stream.of(extensions.getConfigurationElementsFor(point.id()))
                .filter(element -> element.getName().equals(point.element()))
                .sorted(Comparator.comparing(element -> element.getAttribute("id")))
                .flatMap(element -> of(element).stream())
                .sorted(Comparator.comparingInt(Candidate::order)).toList();
    }

    private Optional<Candidate<T>> of(IConfigurationElement element) {
        var key = element.getContributor().getName() + "/" + element.getAttribute("id");
        try {
            if (!made.containsKey(key)) {
                made.put(key, strangers.make(element, point.type(), point.guard()));
            }
            return Optional.of(new Candidate<>(order(element), made.get(key)));
        } catch (CoreException | ClassCastException | Misbehaviour broken) {
            LOG.log(Level.ERROR, "The " + point.element() + " " + element.getAttribute("id") + " cannot be used",
                    broken);
            return Optional.empty();
        }
    }

    private int order(IConfigurationElement element) {
        var order = element.getAttribute("order");
        try {
            return order == null ? USUAL : Integer.parseInt(order);
        } catch (NumberFormatException _) {
            LOG.log(Level.WARNING, "The " + point.element() + " " + element.getAttribute("id")
                    + " has an order that is no number: " + order);
            return USUAL;
        }
    }

    private synchronized void letGo() {
        made.values().forEach(point.gone());
        made.clear();
    }

    /** Lets go of all. */
    @Override
    public void close() {
        extensions.removeListener(changes);
        letGo();
    }

    /** What was made of a bundle that goes is not to be used any more. */
    private final class Changes implements IRegistryEventListener {

        @Override
        public void added(IExtension[] all) {
            // what comes is found with the next question
        }

        @Override
        public void removed(IExtension[] all) {
            letGo();
        }

        @Override
        public void added(IExtensionPoint[] all) {
            // what comes is found with the next question
        }

        @Override
        public void removed(IExtensionPoint[] all) {
            letGo();
        }
    }
}
