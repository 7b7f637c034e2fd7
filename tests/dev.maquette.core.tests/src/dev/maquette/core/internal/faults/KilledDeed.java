// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.faults;

import java.nio.file.Path;

import dev.maquette.api.library.LibraryException;
import dev.maquette.core.internal.library.TestRegistries;

/**
 * The process that {@link KillTest} kills: opens a library, does one deed, and dies before the given step; or takes a
 * picture of the world before each step.
 */
public final class KilledDeed {

    private KilledDeed() {
    }

    /** @param arguments world, deed, what it is about, step or folder of pictures; prints the steps taken */
    public static void main(String[] arguments) throws LibraryException {
        var world = new World(Path.of(arguments[0]));
        var deed = Deed.valueOf(arguments[1]);
        var steps = new Steps(world);
        var h2 = TestRegistries.h2();
        try (var library = world.open(root -> steps.watched(h2.open(root)))) {
            if (arguments[3].matches("\\d+")) {
                steps.begin(new Fault(Fault.Way.KILLED, Integer.parseInt(arguments[3])));
            } else {
                steps.begin(Path.of(arguments[3]));
            }
            var failure = deed.act(library, arguments[2]);
            steps.end();
            if (failure != null) {
                throw new IllegalStateException(failure);
            }
        }
        steps.taken().forEach(System.out::println);
    }
}
