// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dev.maquette.core.internal.files.Trees;
import dev.maquette.registry.InstallJobs;
import dev.maquette.registry.Journal;
import dev.maquette.registry.Registry;
import dev.maquette.registry.RegistryException;
import dev.maquette.testkit.faults.FaultyFileSystemProvider;
import dev.maquette.testkit.faults.FileStep;

/** The steps that a deed takes in this process: changes of files, and calls that write to the registry. */
final class Steps {

    private static final Set<String> WRITING =
            Set.of("change", "begin", "update", "end", "release", "claim", "queue", "edit", "wish", "prune");

    private final World world;
    private final List<String> taken = new ArrayList<>();
    private Fault fault = Fault.none();
    /** Files that are being written; a picture has them as they are, and else the same files. */
    private final Set<Path> open = new HashSet<>();
    private Path pictures;
    private boolean photographing;
    private boolean counting;

    Steps(World world) {
        this.world = world;
    }

    /** Counts from here, and takes a picture of the world before each step, named for its number. */
    synchronized void begin(Path folder) {
        begin(Fault.none());
        pictures = folder;
    }

    /** Counts from here, and lets the fault happen. */
    synchronized void begin(Fault next) {
        taken.clear();
        fault = next;
        counting = true;
        FaultyFileSystemProvider.ofThisProcess().tell(this::before);
    }

    /** From here on all goes well again. */
    synchronized void end() {
        counting = false;
        pictures = null;
        FaultyFileSystemProvider.ofThisProcess().rest();
    }

    /** What was taken, or tried. */
    synchronized List<String> taken() {
        return List.copyOf(taken);
    }

    private synchronized void before(FileStep step) throws IOException {
        if (photographing || !world.isOurs(step.file())) {
            return;
        }
        if (step.kind() == FileStep.Kind.MOVE && world.isFar(step.file()) != world.isFar(step.target())) {
            throw new AtomicMoveNotSupportedException(step.file().toString(), step.target().toString(), "other disk");
        }
        taken.add(step.toString());
        photograph();
        if (step.kind() == FileStep.Kind.OPEN) {
            open.add(step.file());
        } else if (step.kind() == FileStep.Kind.FORCE) {
            open.remove(step.file());
        }
        fault.at(taken.size(), step);
    }

    private synchronized void before(String call) throws RegistryException {
        if (counting) {
            taken.add(call);
            photograph();
            fault.at(taken.size(), world.library());
        }
    }

    private void photograph() {
        if (pictures == null) {
            return;
        }
        var picture = pictures.resolve(Integer.toString(taken.size()));
        photographing = true;
        try {
            while (!isTaken(picture)) {
                Trees.delete(picture);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            photographing = false;
        }
    }

    /** False when another thread was in the middle of a step; its next one waits until the picture is taken. */
    private boolean isTaken(Path picture) throws IOException {
        try {
            world.photograph(picture, open);
            return true;
        } catch (NoSuchFileException _) {
            return false;
        } catch (UncheckedIOException failure) {
            if (failure.getCause() instanceof NoSuchFileException) {
                return false;
            }
            throw failure;
        }
    }

    /** The same registry, whose writing calls are steps. */
    Registry watched(Registry registry) {
        var journal = watched(Journal.class, registry.journal());
        var jobs = watched(InstallJobs.class, registry.jobs());
        return (Registry) Proxy.newProxyInstance(Registry.class.getClassLoader(), new Class<?>[]{Registry.class},
                (_, method, arguments) -> switch (method.getName()) {
                case "journal" -> journal;
                case "jobs" -> jobs;
                default -> call(registry, method, arguments);
                });
    }

    private <T> T watched(Class<T> type, T target) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[]{type},
                (_, method, arguments) -> call(target, method, arguments)));
    }

    private Object call(Object target, Method method, Object[] arguments) throws Throwable {
        if (WRITING.contains(method.getName())) {
            before(method.getDeclaringClass().getSimpleName() + "." + method.getName());
        }
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }
}
