// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.generate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.generate.Device;
import dev.maquette.api.generate.ImageEngine;
import dev.maquette.api.generate.ImageListener;
import dev.maquette.api.generate.ImageTask;
import dev.maquette.api.generate.LoadedModel;
import dev.maquette.api.generate.MemoryNeed;
import dev.maquette.api.library.LibraryException;

/** Several engines as one: a picture is drawn by the first that can, which is the one that can say what it takes. */
final class Engines implements ImageEngine {

    private final List<ImageEngine> engines;

    /** @param engines at least one, in the order in which they are asked */
    Engines(List<ImageEngine> engines) {
        this.engines = List.copyOf(engines);
    }

    /** Who draws, and what it takes. */
    private record Choice(ImageEngine engine, MemoryNeed need) {
    }

    /** When none can, the first says why. */
    private Choice choice(ImageTask task, IProgressMonitor monitor) throws LibraryException {
        var refusals = new ArrayList<LibraryException>();
        for (var engine : engines) {
            try {
                return new Choice(engine, engine.need(task, monitor));
            } catch (LibraryException refusal) {
                refusals.add(refusal);
            }
        }
        throw refusals.getFirst();
    }

    @Override
    public Device draw(ImageTask task, ImageListener listener, IProgressMonitor monitor) throws LibraryException {
        return choice(task, monitor).engine().draw(task, listener, monitor);
    }

    /** Of two engines for one device the first counts. */
    @Override
    public List<Device> devices(IProgressMonitor monitor) {
        var devices = new LinkedHashMap<String, Device>();
        engines.forEach(engine -> engine.devices(monitor).forEach(each -> devices.putIfAbsent(each.id(), each)));
        return List.copyOf(devices.values());
    }

    @Override
    public MemoryNeed need(ImageTask task, IProgressMonitor monitor) throws LibraryException {
        return choice(task, monitor).need();
    }

    @Override
    public List<LoadedModel> loaded() {
        return engines.stream().flatMap(engine -> engine.loaded().stream()).toList();
    }

    @Override
    public void release() {
        engines.forEach(ImageEngine::release);
    }
}
