// SPDX-License-Identifier: EPL-2.0
package dev.maquette.plugins.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.core.isolate.Isolation;
import dev.maquette.plugins.PlugIn;
import dev.maquette.plugins.PlugInChange;
import dev.maquette.plugins.PlugInNotice;
import dev.maquette.plugins.PlugInState;

/** In the running framework; a start is a new instance, whose framework remembers what the one before has left. */
class FolderPlugInsTest {

    private static final String KILN = "com.acme.kiln";

    @TempDir
    Path temp;

    private Path folder;
    private BundleContext context;
    private FolderPlugIns plugIns;
    private final Turned isolation = new Turned();

    /** Remembers which way it was turned last. */
    private static final class Turned implements Isolation {

        private boolean on;

        @Override
        public boolean on() {
            return on;
        }

        @Override
        public void turn(boolean wanted) {
            on = wanted;
        }
    }

    @BeforeEach
    void begin() throws Exception {
        folder = temp.resolve("plugins");
        var host = FrameworkUtil.getBundle(FolderPlugIns.class);
        host.start();
        context = host.getBundleContext();
        start(false);
    }

    @AfterEach
    void end() {
        plugIns.close();
        new Bundles(context).uninstall(running().toList());
    }

    private void start(boolean safe) {
        if (plugIns != null) {
            plugIns.close();
        }
        plugIns = new FolderPlugIns(context, null, isolation, folder);
        plugIns.begin(safe);
    }

    private Stream<Bundle> running() {
        return new Bundles(context).all().stream();
    }

    private List<String> active() {
        return running().map(bundle -> bundle.getSymbolicName() + " " + bundle.getVersion()).sorted().toList();
    }

    private SamplePlugIn kiln(String version) {
        return new SamplePlugIn(KILN, version).file("plugin.xml", SamplePlugIn.FORMAT);
    }

    private Path jar(SamplePlugIn plugIn) throws IOException {
        return plugIn.write(temp.resolve("got/kiln.jar"));
    }

    private PlugInChange install(SamplePlugIn plugIn) throws Exception {
        return plugIns.install(jar(plugIn), false, new NullProgressMonitor()).getFirst();
    }

    private LibraryException refusal(SamplePlugIn plugIn) {
        return assertThrows(LibraryException.class, () -> install(plugIn));
    }

    private PlugIn only() {
        assertEquals(1, plugIns.list().size());
        return plugIns.list().getFirst();
    }

    private List<String> files(Path of) throws IOException {
        if (!Files.isDirectory(of)) {
            return List.of();
        }
        try (var all = Files.list(of)) {
            return all.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".jar")).sorted()
                    .toList();
        }
    }

    @Test
    void whetherFormatsAreReadElsewhereHoldsForTheNextStart() throws Exception {
        assertFalse(plugIns.isolated());
        plugIns.isolate(true);
        install(kiln("1.0.0"));
        isolation.turn(false);
        start(false);
        assertTrue(plugIns.isolated());
        plugIns.isolate(false);
        start(false);
        assertFalse(plugIns.isolated());
    }

    @Test
    void whoFollowsHearsOfAFileThatIsPutThereByHand() throws Exception {
        Files.createDirectories(folder);
        var heard = new CountDownLatch(1);
        try (var _ = plugIns.follow(heard::countDown)) {
            kiln("1.0.0").write(folder.resolve("kiln.jar"));
            assertTrue(heard.await(30, TimeUnit.SECONDS), "nobody told");
        }
        assertEquals(PlugInState.WAITING, only().state());
    }

    @Test
    void oneThatIsInstalledTakesPartAtOnceAndAtEachStart() throws Exception {
        var change = install(kiln("1.0.0"));
        assertFalse(change.restart());
        assertNull(change.replaced());
        assertEquals(PlugInState.ACTIVE, change.plugIn().state());
        assertEquals(jar(kiln("1.0.0")).toString(), change.plugIn().origin());
        assertEquals(List.of(KILN + " 1.0.0"), active());
        start(false);
        assertEquals(PlugInState.ACTIVE, only().state());
        assertEquals(List.of(KILN + " 1.0.0"), active());
        assertEquals(List.of(), plugIns.notices());
    }

    @Test
    void whatTheFrameworkRemembersOfAFileThatIsGoneTakesNoPart() throws Exception {
        install(kiln("1.0.0"));
        plugIns.close();
        Files.delete(Path.of(only().file()));
        start(false);
        assertEquals(List.of(), active());
        assertEquals(List.of(), plugIns.list());
    }

    @Test
    void whatIsPutThereByHandComesWithTheNextStart() throws Exception {
        kiln("1.0.0").write(folder.resolve("mine.jar"));
        assertEquals(PlugInState.WAITING, only().state());
        assertNull(only().origin());
        start(false);
        assertEquals(PlugInState.ACTIVE, only().state());
    }

    @Test
    void aNewVersionTakesThePlaceOfTheOldOneWhichIsKeptAside() throws Exception {
        install(kiln("1.0.0"));
        assertEquals("1.0.0", install(kiln("1.1.0")).replaced());
        assertEquals(List.of(KILN + " 1.1.0"), active());
        assertEquals(List.of(KILN + "_1.1.0.jar"), files(folder));
        assertEquals(List.of(KILN + "_1.0.0.jar"), files(folder.resolve("removed")));
    }

    @Test
    void theSameVersionMayBeBuiltAndInstalledAgainAndAgain() throws Exception {
        install(kiln("1.0.0"));
        install(kiln("1.0.0").header("Bundle-Name", "Hotter"));
        assertEquals("Hotter", only().name());
        assertEquals(List.of("Hotter"), running().map(bundle -> bundle.getHeaders().get("Bundle-Name")).toList());
        assertEquals(1, files(folder).size());
    }

    @Test
    void anOlderVersionIsRefusedUnlessItIsWanted() throws Exception {
        install(kiln("1.1.0"));
        var refusal = refusal(kiln("1.0.0"));
        assertEquals(Problem.CONFLICT, refusal.problem());
        assertEquals(List.of(KILN + " 1.1.0"), active());
        plugIns.install(jar(kiln("1.0.0")), true, new NullProgressMonitor());
        assertEquals("1.0.0", only().version());
        assertEquals(List.of(KILN + " 1.0.0"), active());
    }

    @Test
    void whatItLacksIsToldInWordsAndNothingIsChanged() throws Exception {
        var refusal = refusal(kiln("1.0.0").header("Require-Bundle",
                "dev.maquette.api;bundle-version=\"[2,3)\",com.acme.oven,com.acme.gone;resolution:=optional"));
        assertTrue(refusal.getMessage().contains("it needs dev.maquette.api 2.0.0 or newer, below 3.0.0, "
                + "and this program has 0.1.0"), refusal.getMessage());
        assertTrue(refusal.getMessage().contains("it needs com.acme.oven, which this program does not have"),
                refusal.getMessage());
        assertFalse(refusal.getMessage().contains("gone"), refusal.getMessage());
        var java = refusal(kiln("1.0.0").header("Require-Capability",
                "osgi.ee;filter:=\"(&(osgi.ee=JavaSE)(version=99))\""));
        assertTrue(java.getMessage().contains("it needs Java 99, and this is Java"), java.getMessage());
        assertEquals(List.of(), active());
        assertFalse(Files.exists(folder));
    }

    @Test
    void oneThatLacksSomethingLaterIsNamedAndAllElseGoesOn() throws Exception {
        kiln("1.0.0").header("Require-Bundle", "com.acme.oven").write(folder.resolve("kiln.jar"));
        new SamplePlugIn("com.acme.wheel", "2.0.0").write(folder.resolve("wheel.jar"));
        Files.writeString(folder.resolve("broken.jar"), "broken");
        start(false);
        var states = plugIns.list().stream().map(plugIn -> plugIn.id() + " " + plugIn.state()).toList();
        assertEquals(List.of("broken.jar UNFIT", KILN + " UNFIT", "com.acme.wheel ACTIVE"), states);
        assertEquals(List.of(KILN, "broken.jar"), plugIns.notices().stream().map(PlugInNotice::id).toList());
        assertTrue(plugIns.list().get(1).reason().contains("com.acme.oven"), plugIns.list().get(1).reason());
    }

    @Test
    void severalComeTogetherOrNotAtAll() throws Exception {
        var got = temp.resolve("several");
        kiln("1.0.0").header("Require-Bundle", "com.acme.oven").write(got.resolve("a.jar"));
        assertThrows(LibraryException.class, () -> plugIns.install(got, false, new NullProgressMonitor()));
        new SamplePlugIn("com.acme.oven", "1.0.0").write(got.resolve("b.jar"));
        plugIns.install(got, false, new NullProgressMonitor());
        assertEquals(List.of(KILN + " 1.0.0", "com.acme.oven 1.0.0"), active());
    }

    @Test
    void oneThatIsDisabledStaysSoAndComesBackWhenItIsEnabled() throws Exception {
        install(kiln("1.0.0"));
        assertFalse(plugIns.disable(KILN).restart());
        assertEquals(List.of(), active());
        start(false);
        assertEquals(PlugInState.DISABLED, only().state());
        assertEquals(PlugInState.ACTIVE, plugIns.enable(KILN).plugIn().state());
        assertEquals(List.of(KILN + " 1.0.0"), active());
    }

    @Test
    void oneThatAddsViewsComesAndGoesWithAStart() throws Exception {
        var view = new SamplePlugIn(KILN, "1.0.0").file("plugin.xml", SamplePlugIn.VIEW);
        assertTrue(install(view).restart());
        assertEquals(PlugInState.WAITING, only().state());
        start(false);
        assertEquals(PlugInState.ACTIVE, only().state());
        var removed = plugIns.remove(KILN);
        assertTrue(removed.restart());
        assertEquals(List.of(KILN + " 1.0.0"), active());
        assertEquals(List.of(), plugIns.list());
        start(false);
        assertEquals(List.of(), active());
        assertEquals(List.of(KILN + "_1.0.0.jar"), files(folder.resolve("removed")));
    }

    @Test
    void oneThatIsRemovedComesBackFromWhereItsFileIs() throws Exception {
        install(kiln("1.0.0"));
        var removed = plugIns.remove(KILN).plugIn();
        assertEquals(List.of(), plugIns.list());
        assertEquals(List.of(), active());
        plugIns.install(Path.of(removed.file()), false, new NullProgressMonitor());
        assertEquals(PlugInState.ACTIVE, only().state());
        assertEquals(Problem.NOT_FOUND,
                assertThrows(LibraryException.class, () -> plugIns.remove("com.acme.oven")).problem());
    }

    @Test
    void startedWithoutPlugInsNoneTakesPart() throws Exception {
        install(kiln("1.0.0"));
        start(true);
        assertTrue(plugIns.safe());
        assertEquals(PlugInState.LEFT_OUT, only().state());
        assertEquals(List.of(), active());
        assertTrue(install(kiln("1.1.0")).restart());
        start(false);
        assertEquals(List.of(KILN + " 1.1.0"), active());
    }

    @Test
    void whoseCodeRunsWhileTheProgramStartsIsNoted() throws Exception {
        kiln("1.0.0").lazy(NotedActivator.class).write(folder.resolve("kiln.jar"));
        start(false);
        System.clearProperty("maquette.sample.began");
        assertEquals(List.of(), notes());
        running().findFirst().orElseThrow().loadClass(NotedActivator.class.getName());
        assertEquals(KILN, System.getProperty("maquette.sample.began"));
        assertEquals(List.of("began " + KILN), notes());
        plugIns.usable();
        assertEquals(List.of(), notes());
    }

    private List<String> notes() throws IOException {
        try (var all = Files.list(folder)) {
            var notes = all.filter(file -> file.getFileName().toString().startsWith("starting-")).toList();
            return notes.isEmpty() ? List.of() : Files.readAllLines(notes.getFirst());
        }
    }

    @Test
    void whatAStartDiedOfIsDisabledAtTheNextOneAndSaid() throws Exception {
        install(kiln("1.0.0"));
        Files.write(folder.resolve("starting-" + ProcessHandle.current().pid() + "-1"), List.of("began " + KILN));
        start(false);
        assertEquals(PlugInState.DISABLED, only().state());
        assertTrue(only().reason().contains("maquette plugin enable " + KILN), only().reason());
        assertEquals(List.of(KILN), plugIns.notices().stream().map(PlugInNotice::id).toList());
        assertEquals(List.of(), active());
        plugIns.enable(KILN);
        start(false);
        assertEquals(PlugInState.ACTIVE, only().state());
    }

    @Test
    void aDamagedListIsMadeAnewOfWhatIsThere() throws Exception {
        install(kiln("1.0.0"));
        Files.writeString(folder.resolve("plugins.json"), "{ damaged");
        start(false);
        assertEquals(PlugInState.ACTIVE, only().state());
        assertEquals(1, plugIns.notices().size());
        assertEquals("{ damaged", Files.readString(folder.resolve("plugins.json.damaged")));
    }

    @Test
    void whoeverFollowsHearsOfChangesUntilHeStops() throws Exception {
        var heard = new AtomicInteger();
        try (var _ = plugIns.follow(heard::incrementAndGet)) {
            install(kiln("1.0.0"));
            plugIns.disable(KILN);
        }
        plugIns.enable(KILN);
        assertEquals(2, heard.get());
    }

    @Test
    void whoCancelsChangesNothing() throws Exception {
        var monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        var file = jar(kiln("1.0.0"));
        assertThrows(OperationCanceledException.class, () -> plugIns.install(file, false, monitor));
        assertEquals(List.of(), plugIns.list());
        assertFalse(Files.exists(folder));
    }
}
