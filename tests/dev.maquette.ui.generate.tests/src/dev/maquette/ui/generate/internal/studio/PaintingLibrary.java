// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.studio;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

import dev.maquette.api.generate.Device;
import dev.maquette.api.generate.ImageListener.Preview;
import dev.maquette.api.generate.ImageSettings;
import dev.maquette.api.generate.MemoryNeed;
import dev.maquette.api.library.Actor;
import dev.maquette.api.library.ForwardingLibrary;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Request;
import dev.maquette.api.library.StreamedRequest;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.request.EstimateMemory;
import dev.maquette.api.request.GenerateImages;
import dev.maquette.api.request.GenerateImages.Drawn;
import dev.maquette.api.request.GenerateImages.Generated;
import dev.maquette.api.request.GenerateImages.Image;
import dev.maquette.api.request.GenerateImages.Step;
import dev.maquette.api.request.ListPictures;
import dev.maquette.api.request.ListPictures.Drawing;
import dev.maquette.api.request.ListPictures.Pictures;
import dev.maquette.api.request.SurveyDevices;
import dev.maquette.api.request.SurveyDevices.Devices;
import dev.maquette.testkit.library.MemoryLibrary;

/** A library that draws two steps a picture, and waits before each picture where it is told to. */
public final class PaintingLibrary extends ForwardingLibrary {

    public static final Device CUDA = new Device("cuda", "CUDA · RTX 24 GB", true, null, 24_000_000_000L,
            20_000_000_000L);
    public static final Device CPU = new Device("cpu", "CPU · 16 threads", true, null, null, null);

    private final MemoryLibrary models;
    private final List<Drawing> pictures = new ArrayList<>();
    private final List<Request<?>> asked = new ArrayList<>();
    private final Semaphore allowed = new Semaphore(Integer.MAX_VALUE / 2);
    private List<Device> devices = List.of(CUDA, CPU);
    private Optional<LibraryException> failure = Optional.empty();
    private MemoryNeed need = new MemoryNeed("cuda", 5_100_000_000L, 1_300_000_000L, 6_400_000_000L, 20_000_000_000L,
            true, null);

    public PaintingLibrary(Collection<ModelRecord> content) {
        this(new MemoryLibrary("Studio", content));
    }

    public PaintingLibrary(MemoryLibrary models) {
        super(models);
        this.models = models;
    }

    /** The models in it. */
    public MemoryLibrary models() {
        return models;
    }

    /** Draws no picture until it is allowed to. */
    public void hold() {
        allowed.drainPermits();
    }

    /** Lets it draw so many pictures. */
    public void allow(int number) {
        allowed.release(number);
    }

    /** The next drawing fails. */
    public synchronized void fails(LibraryException with) {
        failure = Optional.of(with);
    }

    /** What memory pictures take from now on. */
    public synchronized void needs(MemoryNeed next) {
        need = next;
    }

    /** What it can draw on. */
    public synchronized void has(List<Device> next) {
        devices = next;
    }

    /** All drawings that were asked for, in their order. */
    public synchronized List<GenerateImages> drawings() {
        return asked.stream().filter(GenerateImages.class::isInstance).map(GenerateImages.class::cast).toList();
    }

    /** All estimates that were asked for, in their order. */
    public synchronized List<EstimateMemory> estimates() {
        return asked.stream().filter(EstimateMemory.class::isInstance).map(EstimateMemory.class::cast).toList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public <O extends Record> O run(Request<O> request, Actor actor, IProgressMonitor monitor)
            throws LibraryException {
        note(request);
        return switch (request) {
        case ListPictures list -> (O) listed(list);
        case SurveyDevices _ -> (O) surveyed();
        case EstimateMemory _ -> (O) estimated();
        default -> super.run(request, actor, monitor);
        };
    }

    private synchronized void note(Request<?> request) {
        asked.add(request);
    }

    private synchronized Pictures listed(ListPictures list) {
        List<Drawing> newest = pictures.reversed();
        return new Pictures(newest.subList(0, Math.min(list.limit(), newest.size())), newest.size());
    }

    private synchronized Devices surveyed() {
        return new Devices(devices, List.of());
    }

    private synchronized MemoryNeed estimated() {
        return need;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <I extends Record, O extends Record> O run(StreamedRequest<I, O> request, Consumer<? super I> found,
            Actor actor, IProgressMonitor monitor) throws LibraryException {
        if (!(request instanceof GenerateImages images)) {
            return super.run(request, found, actor, monitor);
        }
        note(images);
        refuse();
        Consumer<Drawn> drawn = one -> found.accept((I) one);
        for (int i = 1; i <= images.settings().count(); i++) {
            await(monitor);
            paint(images, i, drawn);
        }
        return (O) new Generated(images.settings().count(), CUDA, 1000);
    }

    private synchronized void refuse() throws LibraryException {
        Optional<LibraryException> with = failure;
        failure = Optional.empty();
        if (with.isPresent()) {
            throw with.get();
        }
    }

    private void await(IProgressMonitor monitor) {
        try {
            while (!allowed.tryAcquire(5, TimeUnit.MILLISECONDS)) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
            }
        } catch (InterruptedException _) {
            throw new OperationCanceledException();
        }
    }

    private synchronized void paint(GenerateImages images, int number, Consumer<Drawn> drawn) {
        ImageSettings settings = images.settings();
        drawn.accept(new Drawn(new Step(number, 1, 2, new Preview(1, 1, new byte[]{1, 2, 3})), null));
        drawn.accept(new Drawn(new Step(number, 2, 2, null), null));
        String path = "/pictures/" + (pictures.size() + 1) + ".png";
        pictures.add(new Drawing(path, Instant.parse("2026-11-22T01:42:00Z").plusSeconds(pictures.size()), 1024, 1024,
                images.model(), "Harrowgate XL v4", settings, CUDA.name(), 4300L));
        drawn.accept(new Drawn(null, new Image(path, settings, 4300)));
    }
}
