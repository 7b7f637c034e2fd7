// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.isolate;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import dev.maquette.api.fault.PlugInFault;
import dev.maquette.api.fault.PlugInFaults;
import dev.maquette.api.library.Subscription;
import dev.maquette.api.probe.FormatReader;
import dev.maquette.core.isolate.Isolation;

/** The plug-ins that others than Maquette wrote, and how they behaved since the program started. A service. */
@Component(service = {Strangers.class, PlugInFaults.class, Isolation.class})
public final class Strangers implements PlugInFaults, Isolation {

    private static final Logger LOG = System.getLogger(Strangers.class.getName());
    private static final String OWN = "dev.maquette.";
    /** Of its own time: the largest headers that there are take two seconds. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    /** A scan comes back to the plug-in in less. */
    private static final Duration IDLE = Duration.ofMinutes(1);
    private static final String ALWAYS = "maquette.isolate";
    /** The system property of a process that is a cell: strangers are called there as they are. */
    static final String CELL = "maquette.cell";

    private final Duration patience;
    private final Map<String, Cell> cells = new ConcurrentHashMap<>();
    private final Map<String, Custody> custodies = new ConcurrentHashMap<>();
    private final List<Consumer<PlugInFault>> listeners = new CopyOnWriteArrayList<>();
    private volatile boolean isolated = Boolean.getBoolean(ALWAYS);

    /** Made by the service registry. */
    @Activate
    public Strangers() {
        this(PATIENCE);
    }

    /** @param patience how long an answer may take */
    public Strangers(Duration patience) {
        this.patience = patience;
    }

    /** Whether Maquette itself contributes it. */
    public static boolean own(IConfigurationElement element) {
        return element.getContributor().getName().startsWith(OWN);
    }

    /**
     * Makes what is contributed: ours as it is, anybody else's guarded.
     *
     * @param guarded calls the stranger's through its custody
     * @throws CoreException when there is no such class, or its bundle cannot be started
     * @throws ClassCastException when it is of another kind
     * @throws Misbehaviour when a stranger's cannot be made, or its plug-in is left out
     */
    public <T> T make(IConfigurationElement element, Class<T> type, BiFunction<T, Custody, T> guarded)
            throws CoreException {
        if (own(element)) {
            return type.cast(element.createExecutableExtension("class"));
        }
        var custody = custody(element);
        try {
            return guarded.apply(type.cast(custody.call("make " + element.getAttribute("class"), new Turn(),
                    new NullProgressMonitor(), () -> element.createExecutableExtension("class"),
                    List.of(CoreException.class))), custody);
        } catch (ExecutionException told) {
            throw (CoreException) told.getCause();
        }
    }

    /**
     * Makes a format: ours as it is, anybody else's guarded, and while {@link #on} in its cell. Its class is then
     * loaded there alone.
     *
     * @throws CoreException when there is no such class, or its bundle cannot be started
     * @throws ClassCastException when it is of another kind
     * @throws Misbehaviour when a stranger's cannot be made, or its plug-in is left out
     */
    public FormatReader format(IConfigurationElement element) throws CoreException {
        if (own(element) || Boolean.getBoolean(CELL)) {
            return FormatReader.class.cast(element.createExecutableExtension("class"));
        }
        var cell = new Reading.InCell(element.getAttribute("id"),
                cells.computeIfAbsent(element.getContributor().getName(),
                        plugIn -> new Cell(new ProgramCell(plugIn), IDLE)));
        var here = new AtomicReference<Reading>();
        if (!isolated) {
            here.set(here(element));
        }
        return new GuardedReader(() -> isolated ? cell : here.updateAndGet(made -> made != null ? made : late(element)),
                custody(element));
    }

    /** Called in this process. */
    private Reading here(IConfigurationElement element) throws CoreException {
        return new Reading.Here(make(element, FormatReader.class, (reader, _) -> reader));
    }

    /** The same when cells were given up meanwhile. */
    private Reading late(IConfigurationElement element) {
        try {
            return here(element);
        } catch (CoreException failure) {
            throw new Misbehaviour("The format " + element.getAttribute("id") + " cannot be made: "
                    + failure.getMessage(), failure);
        }
    }

    @Override
    public boolean on() {
        return isolated;
    }

    @Override
    public void turn(boolean on) {
        isolated = on || Boolean.getBoolean(ALWAYS);
    }

    private Custody custody(IConfigurationElement element) {
        return custodies.computeIfAbsent(element.getContributor().getName(),
                plugIn -> new Custody(plugIn, patience, this::tell));
    }

    @Override
    public List<PlugInFault> leftOut() {
        return custodies.values().stream().flatMap(custody -> custody.leftOut().stream())
                .sorted(Comparator.comparing(PlugInFault::plugIn)).toList();
    }

    @Override
    public void forgive(String plugIn) {
        Optional.ofNullable(custodies.get(plugIn)).ifPresent(Custody::forgive);
        Optional.ofNullable(cells.get(plugIn)).ifPresent(Cell::renew);
    }

    @Override
    public Subscription follow(Consumer<PlugInFault> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void tell(PlugInFault fault) {
        LOG.log(Level.WARNING, fault.reason());
        listeners.forEach(listener -> listener.accept(fault));
    }
}
