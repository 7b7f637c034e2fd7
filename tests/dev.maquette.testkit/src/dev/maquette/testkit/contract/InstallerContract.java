// SPDX-License-Identifier: EPL-2.0
package dev.maquette.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.install.Delivery;
import dev.maquette.api.install.Installer;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.transfer.Access;
import dev.maquette.api.transfer.Transfer;
import dev.maquette.testkit.install.GivenContext;

/**
 * What is expected of an {@link Installer}. A test of an installer extends this, makes the installer, and names a
 * source
 * that it can deliver in the test.
 */
public abstract class InstallerContract {

    private static final int MOST_STEPS = 500;
    private static final Duration QUICK = Duration.ofSeconds(2);

    /** Set by JUnit, or by a test of this contract. */
    @TempDir
    Path sandbox;

    /** For those that extend it. */
    protected InstallerContract() {
    }

    /** A new installer. */
    protected abstract Installer installer() throws IOException;

    /** A source that it delivers, as a user might write it. */
    protected abstract String source() throws IOException;

    /** Texts that are for other installers. */
    protected abstract List<String> foreignSources();

    /** Texts that it takes for its own, but cannot deliver: misspelt, or of what is not there. */
    protected abstract List<String> impossibleSources() throws IOException;

    /** What fetches for it: an engine that reaches what {@link #source} names. Null for one that needs no network. */
    protected abstract Transfer transfer();

    /** What it may ask; a server of the test's own is on this computer, and has to be allowed. */
    protected Access access() {
        return new Access(null, true);
    }

    @Test
    void acceptsItsSourcesAndNoOthers() throws IOException {
        var installer = installer();
        assertTrue(installer.accepts(source()), "it does not accept its own source");
        for (var impossible : impossibleSources()) {
            assertTrue(installer.accepts(impossible), () -> "it does not accept '" + impossible + "'");
        }
        for (var foreign : foreignSources()) {
            assertFalse(installer.accepts(foreign), () -> "it accepts '" + foreign + "'");
        }
    }

    @Test
    void saysAtOnceOfWhateverIsTypedWhetherItAcceptsIt() throws IOException {
        var installer = installer();
        var source = source();
        assertTimeoutPreemptively(QUICK, () -> {
            for (int end = 0; end <= source.length(); end++) {
                installer.accepts(source.substring(0, end));
            }
            for (var odd : List.of(" ", "\0", "\n", "..", "%", "%zz", "C:\\", "\\\\host\\share", "://", "a:b:c", "{}[]",
                    "\ud800", "\u202eabc", "\ud83d\ude00", "http://[", "x".repeat(100_000), "/".repeat(10_000))) {
                installer.accepts(odd);
                installer.accepts(source + odd);
            }
        }, "it takes too long");
    }

    @Test
    void deliversBelowItsStagingFolderWhatCanBeInstalledAgain() throws IOException, LibraryException {
        var installer = installer();
        var delivery = installer.deliver(source(), context("one"));
        assertTrue(Files.exists(delivery.path()), () -> delivery.path() + " does not exist");
        assertTrue(installer.isLocal() || inside(delivery, "one"),
                () -> delivery.path() + " is not in the staging folder");
        assertTrue(installer.accepts(delivery.source()), () -> "it does not accept what it calls the source itself: "
                + delivery.source());
        assertFalse(delivery.sourceType().isBlank(), "the type of the source is blank");
    }

    @Test
    void writesNowhereElse() throws Exception {
        var context = context("one");
        var source = source();
        var installer = installer();
        var before = elsewhere();
        var written = FileWrites.during(Files.createDirectories(sandbox.resolve("recorder")),
                () -> installer.deliver(source, context));
        written.removeIf(file -> file.startsWith(context.staging()));
        assertTrue(written.isEmpty(), () -> "it writes outside of its staging folder: " + written);
        assertEquals(before, elsewhere(), "it changes what is beside its staging folder");
    }

    @Test
    void aPlanBringsNothing() throws IOException, LibraryException {
        var context = context("planned");
        var plan = installer().plan(source(), context);
        installer().offer(source(), context);
        assertEquals(1, FolderState.of(context.staging()).size(), "something is in the staging folder");
        plan.ifPresent(told -> assertFalse(told.files().isEmpty(), "the plan names no file"));
    }

    @Test
    void whatItCannotDeliverItRefusesAndSaysWhatToDo() throws IOException {
        for (var impossible : impossibleSources()) {
            var context = context("one");
            var refusal = assertThrows(LibraryException.class, () -> installer().deliver(impossible, context),
                    () -> "'" + impossible + "' is delivered");
            assertSaid(refusal, impossible);
        }
    }

    @Test
    void endsAsSoonAsItIsToldToBeCancelled() throws IOException, LibraryException {
        int steps = 0;
        while (steps < MOST_STEPS && cancelled(steps)) {
            steps++;
        }
        assertTrue(steps > 0 || transfer() == null, "it never asks whether it is cancelled");
    }

    /** Whether it asked and ended, when it is cancelled once it has asked so many times. */
    private boolean cancelled(int steps) throws IOException, LibraryException {
        var monitor = new Countdown(steps);
        try {
            installer().deliver(source(), context("cancelled-" + steps).with(monitor));
        } catch (OperationCanceledException e) {
            return true;
        }
        assertFalse(monitor.said(), "it goes on, though it was told that it is cancelled");
        return false;
    }

    @Test
    void saysWhatToDoWhenTheNetworkFails() throws IOException, LibraryException {
        if (transfer() == null) {
            return;
        }
        int calls = 0;
        while (calls < MOST_STEPS && fails(calls)) {
            calls++;
        }
        assertTrue(calls > 0, "it fetches nothing");
    }

    /** Whether it needed the network once more, when it fails after so many times. */
    private boolean fails(int calls) throws IOException, LibraryException {
        var network = new UnsteadyTransfer(transfer(), calls);
        try {
            installer().deliver(source(), context("failed-" + calls).with(network, access()));
        } catch (LibraryException e) {
            assertSaid(e, "the network failed");
            return true;
        }
        assertFalse(network.failed(), "the network failed, and it says nothing");
        return false;
    }

    @Test
    void servesSeveralInstallationsAtOnce() throws Exception {
        var installer = installer();
        var source = source();
        try (var threads = Executors.newFixedThreadPool(4)) {
            var deliveries = new ArrayList<Future<Delivery>>();
            for (int i = 0; i < 4; i++) {
                var context = context("many-" + i);
                deliveries.add(threads.submit(() -> installer.deliver(source, context)));
            }
            var first = deliveries.getFirst().get();
            for (int i = 0; i < deliveries.size(); i++) {
                var delivery = deliveries.get(i).get();
                assertEquals(first.source(), delivery.source());
                assertTrue(installer.isLocal() || inside(delivery, "many-" + i), "it mixes two installations up");
            }
        }
    }

    private boolean inside(Delivery delivery, String name) {
        return delivery.path().startsWith(staging(name)) && !delivery.path().equals(staging(name));
    }

    private Path staging(String name) {
        return sandbox.resolve("staging").resolve(name);
    }

    private GivenContext context(String name) throws IOException {
        var staging = Files.createDirectories(staging(name));
        var models = Files.createDirectories(sandbox.resolve("library"));
        return GivenContext.of(staging, models).with(network(), access());
    }

    private Transfer network() {
        var transfer = transfer();
        return transfer == null ? null : UnsteadyTransfer.steady(transfer);
    }

    /** What is beside the staging folders. */
    private List<String> elsewhere() throws IOException {
        return FolderState.of(sandbox).entrySet().stream()
                .filter(entry -> !entry.getKey().startsWith("staging") && !entry.getKey().startsWith("recorder"))
                .map(Object::toString).toList();
    }

    private static void assertSaid(LibraryException failure, String when) {
        assertFalse(failure.getMessage() == null || failure.getMessage().isBlank(), () -> when + ": no message");
        assertFalse(failure.remedy() == null || failure.remedy().isBlank(),
                () -> when + ": it does not say what to do: "
                        + failure.getMessage());
    }
}
