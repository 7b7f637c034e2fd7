// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.neighbours.internal.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Change;
import dev.maquette.api.library.ForwardingLibrary;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.library.Problem;
import dev.maquette.api.library.Request;
import dev.maquette.api.library.StreamedRequest;
import dev.maquette.api.model.BaseModel;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.model.ModelType;
import dev.maquette.api.request.AdoptLibrary;
import dev.maquette.api.request.AdoptLibrary.Adopted;
import dev.maquette.api.request.AdoptLibrary.Outcome;
import dev.maquette.api.request.AdoptLibrary.State;
import dev.maquette.api.request.FindNeighbours;
import dev.maquette.api.request.FindNeighbours.Neighbour;
import dev.maquette.api.request.FindShareTargets;
import dev.maquette.api.request.FindShareTargets.Share;
import dev.maquette.api.request.FindShareTargets.Target;
import dev.maquette.api.request.InstallModel;
import dev.maquette.api.request.ScanFolder.Unread;
import dev.maquette.api.request.ShareLibrary;
import dev.maquette.api.request.TestShare;
import dev.maquette.api.request.UnshareLibrary;
import dev.maquette.testkit.library.MemoryLibrary;

/** A library with other programs around it; what is adopted becomes a model of a library in memory. */
public final class NeighbourLibrary extends ForwardingLibrary {

    private final MemoryLibrary models;
    private final Map<String, Neighbour> neighbours = new LinkedHashMap<>();
    private final Map<String, List<Outcome>> outcomes = new LinkedHashMap<>();
    private final Set<String> gone = new HashSet<>();
    private final Map<String, String> keys = new LinkedHashMap<>();
    private final List<Request<?>> asked = new ArrayList<>();
    private final Map<String, Target> targets = new LinkedHashMap<>();
    private final Map<String, Target> elsewhere = new LinkedHashMap<>();
    private final List<TestShare.Sight> sights = new ArrayList<>();
    private Optional<LibraryException> failure = Optional.empty();
    private Optional<LibraryException> kept = Optional.empty();
    private boolean cancelled;
    private Optional<String> heldAt = Optional.empty();
    private final CountDownLatch held = new CountDownLatch(1);
    private volatile boolean released;

    /** An empty library. */
    public NeighbourLibrary() {
        this(new MemoryLibrary("Studio", List.of()));
    }

    private NeighbourLibrary(MemoryLibrary models) {
        super(models);
        this.models = models;
    }

    /** A model of another program that can be adopted. */
    public static Outcome model(String path, String name, String type, String base, long bytes,
            Map<String, String> fields) {
        return new Outcome(path, name, null, State.ADOPTED, new ModelType(type), new BaseModel(base), bytes, fields,
                List.of());
    }

    /** A file that gets no record. */
    public static Outcome trouble(String path, State state, long bytes, String note) {
        return new Outcome(path, null, null, state, null, null, bytes, Map.of(), List.of(note));
    }

    /** Another program has these models. */
    public synchronized void has(String program, String name, String root, Outcome... found) {
        outcomes.put(root, List.of(found));
        neighbours.put(root, new Neighbour(program, name, root, found.length,
                List.of(found).stream().mapToLong(Outcome::fileSize).sum(), List.of()));
    }

    /** A folder of another program cannot be read. */
    public synchronized void cannotRead(String root, String folder, String reason) {
        Neighbour was = neighbours.get(root);
        neighbours.put(root, new Neighbour(was.program(), was.name(), root, was.models(), was.bytes(),
                List.of(new Unread(folder, reason))));
    }

    /** There is no such folder. */
    public synchronized void isGone(String root) {
        gone.add(root);
    }

    /** Whatever is asked next fails. */
    public synchronized void fails(LibraryException with) {
        failure = Optional.of(with);
    }

    /** Sharing is not stopped the next time. */
    public synchronized void keepsSharing(LibraryException why) {
        kept = Optional.of(why);
    }

    /** Whatever is asked next is cancelled before it does anything. */
    public synchronized void isCancelled() {
        cancelled = true;
    }

    /** Adopting stops at this model until it is cancelled. */
    public synchronized void holdsAt(String path) {
        heldAt = Optional.of(path);
    }

    /** Waits until adopting has come to where it stops. */
    public void awaitHeld() throws InterruptedException {
        held.await();
    }

    /** Adopting goes on from where it stopped. */
    public void release() {
        released = true;
    }

    /** A program that can be shown models. */
    public synchronized void canShow(Target target) {
        targets.put(target.root(), target);
    }

    /** A program that is found only where somebody names its folder. */
    public synchronized void canShowElsewhere(Target target) {
        elsewhere.put(target.root(), target);
    }

    /** What a program sees. */
    public synchronized void sees(TestShare.Sight... all) {
        sights.clear();
        sights.addAll(List.of(all));
    }

    /** How many models there are. */
    public int count() {
        return models.models(ModelQuery.all()).total();
    }

    /** What was asked of this kind. */
    public synchronized <R extends Request<?>> List<R> asked(Class<R> kind) {
        return asked.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private synchronized void note(Request<?> request) throws LibraryException {
        asked.add(request);
        if (cancelled) {
            cancelled = false;
            throw new OperationCanceledException();
        }
        if (failure.isPresent()) {
            LibraryException thrown = failure.get();
            failure = Optional.empty();
            throw thrown;
        }
    }

    @Override
    public <O extends Record> O run(Request<O> request, Actor actor, IProgressMonitor monitor)
            throws LibraryException {
        note(request);
        Record answer = switch (request) {
        case ShareLibrary share -> share(share);
        case UnshareLibrary unshare -> unshare(unshare);
        default -> models.run(request, actor, monitor);
        };
        return cast(answer);
    }

    @SuppressWarnings("unchecked") // each request answers with its own outcome
    private static <O> O cast(Record answer) {
        return (O) answer;
    }

    @SuppressWarnings("unchecked") // each request hands on its own items
    @Override
    public <I extends Record, O extends Record> O run(StreamedRequest<I, O> request, Consumer<? super I> found,
            Actor actor, IProgressMonitor monitor) throws LibraryException {
        note(request);
        Record answer = switch (request) {
        case FindNeighbours find -> find(find, (Consumer<? super Neighbour>) found);
        case AdoptLibrary adopt -> adopt(adopt, (Consumer<? super Outcome>) found, actor, monitor);
        case FindShareTargets find -> find(find, (Consumer<? super Target>) found);
        case TestShare _ -> test((Consumer<? super TestShare.Sight>) found);
        default -> models.run(request, found, actor, monitor);
        };
        return cast(answer);
    }

    private synchronized FindNeighbours.Searched find(FindNeighbours find, Consumer<? super Neighbour> found)
            throws LibraryException {
        for (String root : find.roots()) {
            if (gone.contains(root)) {
                throw new LibraryException(Problem.NOT_FOUND, "There is no such folder: " + root,
                        "Check the spelling.");
            }
        }
        List<Neighbour> there = find.roots().isEmpty() ? List.copyOf(neighbours.values())
                : find.roots().stream().map(root -> neighbours.getOrDefault(root,
                        new Neighbour("folder", "Folder", root, 0, 0, List.of()))).toList();
        there.forEach(found);
        return new FindNeighbours.Searched(there.size());
    }

    private Adopted adopt(AdoptLibrary adopt, Consumer<? super Outcome> found, Actor actor, IProgressMonitor monitor)
            throws LibraryException {
        Map<State, Integer> states = new EnumMap<>(State.class);
        List<Long> batches = new ArrayList<>();
        long bytes = 0;
        for (Outcome outcome : outcomes.get(adopt.root())) {
            if (!adopt.dryRun() && heldAt.filter(outcome.path()::equals).isPresent()) {
                held.countDown();
                while (!monitor.isCanceled() && !released) {
                    Thread.onSpinWait();
                }
            }
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            Outcome now = outcome.state() == State.ADOPTED ? one(adopt, outcome, actor, monitor, batches) : outcome;
            states.merge(now.state(), 1, Integer::sum);
            bytes += now.state() == State.ADOPTED ? now.fileSize() : 0;
            found.accept(now);
        }
        return new Adopted(adopt.program(), adopt.root(), states, bytes, 0, batches, unread(adopt.root()));
    }

    private synchronized List<Unread> unread(String root) {
        return neighbours.get(root).unread();
    }

    private Outcome one(AdoptLibrary adopt, Outcome outcome, Actor actor, IProgressMonitor monitor,
            List<Long> batches) throws LibraryException {
        String key = keys.get(outcome.path());
        State state = key != null && models.model(key).isPresent() ? State.KNOWN : State.ADOPTED;
        if (state == State.ADOPTED && !adopt.dryRun()) {
            InstallModel.Installed made = models.run(
                    new InstallModel(outcome.path(), true, ModelChanges.none(), false), actor, monitor);
            key = made.model().key();
            keys.put(outcome.path(), key);
            batches.add(made.batch());
        }
        return new Outcome(outcome.path(), outcome.name(), state == State.ADOPTED && adopt.dryRun() ? null : key, state,
                outcome.type(), outcome.base(), outcome.fileSize(), state == State.KNOWN ? Map.of() : outcome.fields(),
                outcome.notes());
    }

    /** A folder that is asked for by name and holds no program is refused, as the core does. */
    private synchronized FindShareTargets.Searched find(FindShareTargets find, Consumer<? super Target> found)
            throws LibraryException {
        for (String root : find.roots()) {
            if (!elsewhere.containsKey(root)) {
                throw new LibraryException(Problem.NOT_FOUND, "No program was found in " + root + ".",
                        "Choose another folder.");
            }
            found.accept(elsewhere.get(root));
        }
        if (find.roots().isEmpty()) {
            targets.values().forEach(found);
        }
        return new FindShareTargets.Searched(targets.size());
    }

    private Target target(String root) {
        return targets.getOrDefault(root, elsewhere.get(root));
    }

    private synchronized ShareLibrary.Shared share(ShareLibrary share) {
        Target target = target(share.root());
        FindShareTargets.Way way = share.way() == null ? target.ways().getFirst() : share.way();
        String file = share.root() + "/extra_model_paths.yaml";
        ShareLibrary.Edit edit = new ShareLibrary.Edit(file, """
                # paths of other programs
                a111:
                    base_path: /mnt/forge
                    checkpoints: models/Stable-diffusion
                """, """
                # paths of other programs
                a111:
                    base_path: /mnt/forge
                    checkpoints: models/Stable-diffusion
                # begin Maquette
                maquette_studio_main:
                    base_path: /studio/models
                    checkpoints: main
                    loras: lora
                # end Maquette
                """, share.dryRun() ? null : file + ".2026-11-23");
        if (!share.dryRun()) {
            targets.put(share.root(), new Target(target.program(), target.name(), target.root(), target.ways(),
                    new Share(way, Instant.parse("2026-11-23T08:00:00Z"), 312, false)));
        }
        return new ShareLibrary.Shared(way, 312, List.of(edit),
                way == FindShareTargets.Way.LINKS ? List.of(share.root() + "/models/loras/ink.safetensors") : List.of(),
                List.of(way == FindShareTargets.Way.FLAGS
                        ? "Start ComfyUI with: python main.py --extra-model-paths-config /studio/share/comfyui.yaml"
                        : "Start ComfyUI again, so that it reads its configuration."),
                List.of(new ShareLibrary.LeftOut("k1", "Kilnstone Realism", "ComfyUI cannot load ONNX models.")));
    }

    private synchronized UnshareLibrary.Unshared unshare(UnshareLibrary unshare) throws LibraryException {
        if (kept.isPresent()) {
            LibraryException thrown = kept.get();
            kept = Optional.empty();
            throw thrown;
        }
        Target target = target(unshare.root());
        if (!unshare.dryRun()) {
            targets.put(unshare.root(),
                    new Target(target.program(), target.name(), target.root(), target.ways(), null));
        }
        String file = unshare.root() + "/extra_model_paths.yaml";
        return new UnshareLibrary.Unshared(List.of(new ShareLibrary.Edit(file, "a111:\nmaquette:\n", "a111:\n",
                unshare.dryRun() ? null : file + ".2026-11-24")), List.of(), List.of());
    }

    private synchronized TestShare.Tested test(Consumer<? super TestShare.Sight> found) {
        sights.forEach(found);
        int seen = (int) sights.stream().filter(TestShare.Sight::seen).count();
        return new TestShare.Tested(seen, sights.size() - seen);
    }

    @Override
    public List<Change> history(String key, int limit) {
        return models.history(key, limit).stream().map(c -> c.operation().equals("models.install") ? adopted(c) : c)
                .toList();
    }

    /** What was adopted is in the history as that. */
    private static Change adopted(Change c) {
        return new Change(c.sequence(), c.batch(), c.at(), c.actor(), c.label(), "library.adopt", c.key(), c.before(),
                c.after(), c.undoes());
    }
}
