// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.core.internal.library.TestRegistries;
import dev.maquette.testkit.faults.FaultyFileSystemProvider;

/** What a killed process left of a link is settled also when the world went on meanwhile. */
class LeftLinkTest {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String WEIGHTS = "weights of two copies";

    @TempDir
    Path temp;

    private World world;
    private Path keep;
    private Path place;

    @BeforeEach
    void prepareWorld() {
        world = new World(temp.resolve("world"));
        keep = world.root().resolve("near/keep.safetensors");
        place = world.root().resolve("near/other.safetensors");
    }

    @Test
    void aLinkThatLeadsNowhereGivesThePlaceBack() throws Exception {
        killedBefore(Deed.LINK_SYMBOLIC, step -> step.startsWith("DELETE ") && step.endsWith(".old"));
        assertTrue(Files.isSymbolicLink(place));
        Files.delete(keep);
        open();
        assertEquals(WEIGHTS, Files.readString(place));
        assertTrue(Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS));
    }

    @Test
    void whatSomebodyElsePutIntoThePlaceStaysAndSoDoesWhatWasThere() throws Exception {
        killedBefore(Deed.LINK_HARD, this::givesTheName);
        Files.writeString(place, "somebody else's");
        open();
        assertEquals("somebody else's", Files.readString(place));
        assertEquals(WEIGHTS, Files.readString(aside()));
        Files.delete(place);
        open();
        assertEquals(WEIGHTS, Files.readString(place));
    }

    @Test
    void aDiskThatIsAwayIsSettledWhenItIsBack() throws Exception {
        killedBefore(Deed.LINK_HARD, this::givesTheName);
        assertFalse(Files.exists(place));
        var unplugged = Files.move(world.near(), world.root().resolve("unplugged"));
        open();
        Files.move(unplugged, place.getParent());
        open();
        assertEquals(WEIGHTS, Files.readString(place));
        assertEquals(List.of(keep, place), files());
    }

    private boolean givesTheName(String step) {
        return step.startsWith("MOVE ") && step.endsWith(" -> " + place);
    }

    private void killedBefore(Deed deed, Predicate<String> which) throws Exception {
        String with;
        try (var library = world.open(TestRegistries.h2())) {
            with = deed.prepare(world, library);
        }
        world.keep(temp.resolve("copy"));
        var steps = act(deed, with, Integer.MAX_VALUE, 0);
        world.restore(temp.resolve("copy"));
        act(deed, with, 1 + steps.indexOf(steps.stream().filter(which).findFirst().orElseThrow()), Fault.KILLED);
    }

    private List<String> act(Deed deed, String with, int step, int code) throws Exception {
        try (var jvm = TestRegistries.start(KilledDeed.class, List.of(FaultyFileSystemProvider.OPTION),
                world.root().toString(), deed.name(), with, Integer.toString(step))) {
            assertEquals(code, jvm.exit(PATIENCE));
            return jvm.rest(PATIENCE);
        }
    }

    private void open() throws Exception {
        world.open(TestRegistries.h2()).close();
    }

    private Path aside() throws IOException {
        return files().stream().filter(file -> file.toString().endsWith(".old")).findFirst().orElseThrow();
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(place.getParent())) {
            return files.sorted().toList();
        }
    }
}
