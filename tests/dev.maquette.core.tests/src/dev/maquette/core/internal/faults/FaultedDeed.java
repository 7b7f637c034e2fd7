// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import dev.maquette.api.library.LibraryException;
import dev.maquette.core.internal.faults.Fault.Way;
import dev.maquette.core.internal.library.TestRegistries;
import dev.maquette.registry.Registries;

/**
 * The process in which disks fail: does one deed with each fault at each of its steps, looks what became of it, and
 * prints what is not as it should be, and how many faults there were.
 */
public final class FaultedDeed {

    /**
     * Of a deed with more steps than these each way begins at some only, and each at others, so that it ends in time.
     */
    private static final int MANY = 60;
    private static final List<Way> WAYS = List.of(Way.ONCE, Way.FULL, Way.DENIED, Way.LOCKED);

    private final World world;
    private final Path copy;
    private final Deed deed;
    private final String with;
    private final String known;
    private final Steps steps;
    private final Registries registries;
    private final List<String> wrong = new ArrayList<>();

    private FaultedDeed(World world, Path copy, Deed deed) throws Exception {
        this.world = world;
        this.copy = copy;
        this.deed = deed;
        steps = new Steps(world);
        registries = root -> steps.watched(TestRegistries.h2().open(root));
        Files.createDirectories(world.root());
        try (var library = world.open(registries)) {
            with = deed.prepare(world, library);
            known = Census.text(world, library);
        }
        world.keep(copy);
    }

    /** @param arguments folder for all of it, deed */
    public static void main(String[] arguments) throws Exception {
        var temp = Path.of(arguments[0]);
        var faulted = new FaultedDeed(new World(temp.resolve("world")), temp.resolve("copy"),
                Deed.valueOf(arguments[1]));
        int faults = faulted.run();
        faulted.wrong.forEach(System.out::println);
        System.out.println(faults);
    }

    private int run() throws LibraryException, IOException {
        var before = look();
        act(Fault.none());
        var taken = steps.taken();
        var after = look();
        int faults = 0;
        int stride = taken.size() > MANY ? WAYS.size() - 1 : 1;
        for (var way : WAYS) {
            for (int step = 1 + way.ordinal() % stride; step <= taken.size(); step += stride) {
                if (Fault.fits(way, taken.get(step - 1))) {
                    faults++;
                    world.restore(copy);
                    var told = act(new Fault(way, step));
                    check(way + " from " + taken.get(step - 1), told, before, after);
                    boolean couldGo = way == Way.ONCE || way == Way.FULL;
                    if (couldGo && !world.halves().isEmpty()) {
                        wrong(way + " from " + taken.get(step - 1), told, "left is " + world.halves());
                    }
                }
            }
        }
        return faults;
    }

    private String act(Fault fault) throws LibraryException {
        try (var library = world.open(registries)) {
            steps.begin(fault);
            var told = deed.act(library, with);
            steps.end();
            return told;
        } catch (RuntimeException mistake) {
            steps.end();
            return mistake.toString();
        }
    }

    private List<String> look() throws LibraryException, IOException {
        try (var library = world.open(registries)) {
            return Census.of(world, library, known);
        }
    }

    private void check(String when, String told, List<String> before, List<String> after)
            throws LibraryException, IOException {
        var now = look();
        if (deed.kind() == Deed.Kind.IN_PARTS && !now.equals(before) && !now.equals(after)) {
            checkAgain(when, told, after);
        } else if (told == null ? !deed.kind().isDone(after, now) : !deed.kind().allows(before, after, now)) {
            wrong(when, told, "it is neither as before nor as after, but\n" + String.join("\n", now) + "\nand not\n"
                    + String.join("\n", after));
        } else if (told != null) {
            checkWords(when, told, now.equals(before));
        }
    }

    /** What was left out is made good by doing it again. */
    private void checkAgain(String when, String told, List<String> after) throws LibraryException, IOException {
        var again = act(Fault.none());
        var now = look();
        if (again != null || !Census.essence(now).equals(Census.essence(after))) {
            wrong(when, told, "done again it says " + again + " and is\n" + String.join("\n", now) + "\nand not\n"
                    + String.join("\n", after));
        }
    }

    private void checkWords(String when, String told, boolean isAsBefore) {
        if (!isAsBefore && (told.contains("Nothing was changed") || told.contains("Nothing was stored"))) {
            wrong(when, told, "it was done all the same");
        }
        if (!told.contains(world.root().toString())) {
            wrong(when, told, "it names no place");
        }
        if (!told.matches("(?s).*\\. .*(repeat|again|Free|Check|Choose|Take|Close).*")) {
            wrong(when, told, "it has no remedy");
        }
    }

    private void wrong(String when, String told, String what) {
        wrong.add(when + ": " + told + " => " + what);
    }
}
