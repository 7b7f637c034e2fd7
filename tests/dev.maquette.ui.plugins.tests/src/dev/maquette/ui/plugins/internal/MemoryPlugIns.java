// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.plugins.internal;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.fault.PlugInFault;
import dev.maquette.api.fault.PlugInFaults;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.library.Subscription;
import dev.maquette.plugins.Contribution;
import dev.maquette.plugins.PlugIn;
import dev.maquette.plugins.PlugInChange;
import dev.maquette.plugins.PlugInNotice;
import dev.maquette.plugins.PlugInState;
import dev.maquette.plugins.PlugIns;

/** Plug-ins that are only in memory, and what they did wrong. */
final class MemoryPlugIns implements PlugIns, PlugInFaults {

    private final TreeMap<String, PlugIn> plugIns = new TreeMap<>();
    private final TreeMap<String, PlugInFault> faults = new TreeMap<>();
    private final List<Consumer<PlugInFault>> told = new ArrayList<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private final boolean safe;
    private boolean isolated;

    MemoryPlugIns(boolean safe) {
        this.safe = safe;
    }

    synchronized void put(String id, String name, PlugInState state, String reason, String signer, String... formats) {
        plugIns.put(id, new PlugIn(id, name, "1.0.0", state, reason, "/plugins/" + id + ".jar",
                "https://example.com/" + id + ".jar", Instant.parse("2026-01-02T10:00:00Z"), "ab".repeat(32), signer,
                formats.length == 0 ? List.of()
                        : List.of(new Contribution("dev.maquette.api.formats", List.of(formats)))));
        List.copyOf(listeners).forEach(Runnable::run);
    }

    synchronized void leaveOut(String id) {
        PlugInFault fault = new PlugInFault(id, "The plug-in " + id + " is left out.", "It is asked again later.");
        faults.put(id, fault);
        List.copyOf(told).forEach(listener -> listener.accept(fault));
    }

    synchronized int followers() {
        return listeners.size() + told.size();
    }

    @Override
    public Path folder() {
        return Path.of("/plugins");
    }

    @Override
    public boolean safe() {
        return safe;
    }

    @Override
    public synchronized boolean isolated() {
        return isolated;
    }

    @Override
    public synchronized void isolate(boolean on) {
        isolated = on;
    }

    @Override
    public synchronized List<PlugIn> list() {
        return List.copyOf(plugIns.values());
    }

    @Override
    public List<PlugInNotice> notices() {
        return List.of();
    }

    @Override
    public List<PlugInChange> install(Path file, boolean older, IProgressMonitor monitor) throws LibraryException {
        String name = String.valueOf(file.getFileName());
        if (!name.endsWith(".jar")) {
            throw new LibraryException(Problem.INVALID, name + " is no plug-in.", "Give a jar.");
        }
        String id = name.substring(0, name.length() - 4);
        put(id, id, PlugInState.ACTIVE, null, null);
        return List.of(new PlugInChange(plugIns.get(id), null, false));
    }

    @Override
    public List<PlugInChange> install(URI address, boolean older, IProgressMonitor monitor) throws LibraryException {
        return install(Path.of(address.getPath()), older, monitor);
    }

    @Override
    public PlugInChange enable(String id) throws LibraryException {
        return change(id, PlugInState.WAITING, true);
    }

    @Override
    public PlugInChange disable(String id) throws LibraryException {
        return change(id, PlugInState.DISABLED, false);
    }

    private PlugInChange change(String id, PlugInState state, boolean restart) {
        put(id, plugIns.get(id).name(), state, null, null);
        return new PlugInChange(plugIns.get(id), null, restart);
    }

    @Override
    public synchronized PlugInChange remove(String id) {
        PlugInChange change = new PlugInChange(plugIns.remove(id), null, false);
        List.copyOf(listeners).forEach(Runnable::run);
        return change;
    }

    @Override
    public synchronized Following follow(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public synchronized List<PlugInFault> leftOut() {
        return List.copyOf(faults.values());
    }

    @Override
    public synchronized void forgive(String plugIn) {
        faults.remove(plugIn);
    }

    @Override
    public synchronized Subscription follow(Consumer<PlugInFault> listener) {
        told.add(listener);
        return () -> told.remove(listener);
    }
}
