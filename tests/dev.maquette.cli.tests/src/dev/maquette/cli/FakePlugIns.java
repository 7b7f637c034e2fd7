// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.plugins.Contribution;
import dev.maquette.plugins.PlugIn;
import dev.maquette.plugins.PlugInChange;
import dev.maquette.plugins.PlugInNotice;
import dev.maquette.plugins.PlugInStart;
import dev.maquette.plugins.PlugInState;
import dev.maquette.plugins.PlugIns;

/** Plug-ins that are only in memory. */
final class FakePlugIns implements PlugIns, PlugInStart {

    private final TreeMap<String, PlugIn> plugIns = new TreeMap<>();
    private final List<PlugInNotice> notices = new ArrayList<>();
    private final List<String> events = new ArrayList<>();
    private boolean safe;
    private boolean isolated;

    void notice(String text, String remedy) {
        notices.add(new PlugInNotice(null, text, remedy));
    }

    /** What was asked for, in order. */
    List<String> events() {
        return events;
    }

    private PlugInChange put(String source, PlugInState state, String reason) {
        var id = source.substring(source.lastIndexOf('/') + 1).replace(".jar", "");
        var before = plugIns.put(id, new PlugIn(id, "Kiln", "1.0.0", state, reason, "/plugins/" + id + ".jar", source,
                Instant.EPOCH, "ab".repeat(32), "Ada", List.of(
                        new Contribution("dev.maquette.api.formats", List.of("Kiln weights")),
                        new Contribution("org.eclipse.ui.perspectiveExtensions", List.of("extension")))));
        return new PlugInChange(plugIns.get(id), before == null ? null : before.version(), false);
    }

    private PlugIn find(String id) throws LibraryException {
        if (!plugIns.containsKey(id)) {
            throw new LibraryException(Problem.NOT_FOUND, "There is no plug-in " + id + ".", "None is installed.");
        }
        return plugIns.get(id);
    }

    @Override
    public void begin(boolean without) {
        safe = without;
        events.add(without ? "begin without" : "begin");
    }

    @Override
    public void usable() {
        events.add("usable");
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
    public boolean isolated() {
        return isolated;
    }

    @Override
    public void isolate(boolean on) {
        isolated = on;
    }

    @Override
    public List<PlugIn> list() {
        return List.copyOf(plugIns.values());
    }

    @Override
    public List<PlugInNotice> notices() {
        return notices;
    }

    @Override
    public List<PlugInChange> install(Path file, boolean older, IProgressMonitor monitor) {
        events.add("install " + file.getFileName() + (older ? " older" : ""));
        return List.of(put(file.toString(), PlugInState.ACTIVE, null));
    }

    @Override
    public List<PlugInChange> install(URI address, boolean older, IProgressMonitor monitor) {
        events.add("fetch " + address);
        return List.of(put(address.toString(), PlugInState.ACTIVE, null));
    }

    @Override
    public PlugInChange enable(String id) throws LibraryException {
        return put(find(id).id(), PlugInState.ACTIVE, null);
    }

    @Override
    public PlugInChange disable(String id) throws LibraryException {
        return put(find(id).id(), PlugInState.DISABLED, "You disabled it.");
    }

    @Override
    public PlugInChange remove(String id) throws LibraryException {
        find(id);
        return new PlugInChange(plugIns.remove(id), null, true);
    }

    @Override
    public Following follow(Runnable listener) {
        return () -> {
            // nothing changes by itself
        };
    }
}
