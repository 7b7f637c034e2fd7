// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.plugins.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.maquette.plugins.PlugInState;
import dev.maquette.testkit.library.MemoryLibrary;
import dev.maquette.testkit.ui.Stage;
import dev.maquette.ui.widgets.EmptyState;

class PlugInsPageUiTest {

    private final AtomicInteger restarts = new AtomicInteger();
    private MemoryPlugIns plugIns = new MemoryPlugIns(false);
    private Stage<PlugInsPage> stage;

    private PlugInsPage open(String theme) throws InterruptedException {
        stage = new Stage<>(new MemoryLibrary("Studio", List.of()), theme, 900, 420,
                (parent, made) -> new PlugInsPage(parent, made.look(), made::surroundings, plugIns, plugIns,
                        restarts::incrementAndGet));
        stage.until("they are listed", () -> stage.page().list().rows().size() == plugIns.list().size());
        return stage.page();
    }

    private void some() {
        plugIns.put("com.acme.npz", "NumPy weights", PlugInState.ACTIVE, null, "CN=Acme", "NumPy weights");
        plugIns.put("com.acme.s3", "S3 buckets", PlugInState.DISABLED, "The last start died of it.", null);
        plugIns.put("com.acme.tflite", "TensorFlow Lite", PlugInState.UNFIT,
                "It needs dev.maquette.api 2.0; this is 0.1.", null, "TensorFlow Lite");
    }

    private void choose(String id) {
        stage.page().list().selection().only(id);
        stage.page().list().notifyListeners(SWT.Selection, new Event());
    }

    private PlugInState state(String id) {
        return plugIns.list().stream().filter(plugIn -> plugIn.id().equals(id)).findFirst().orElseThrow().state();
    }

    private void says(String words) {
        stage.until("it says " + words + ", not " + stage.page().message(),
                () -> stage.page().message().equals(words));
    }

    @AfterEach
    void close() {
        if (stage != null) {
            stage.close();
        }
        assertEquals(0, plugIns.followers(), "a page that is gone follows nothing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void showsWhatIsKnownOfEach(String theme) throws Exception {
        some();
        plugIns.leaveOut("com.acme.npz");
        var page = open(theme);
        assertEquals(List.of("com.acme.npz", "com.acme.s3", "com.acme.tflite"),
                page.list().rows().stream().map(row -> row.plugIn().id()).toList());
        assertTrue(page.details().contains("Formats: NumPy weights"), page.details());
        assertTrue(page.details().contains("Left out. The plug-in com.acme.npz is left out."), page.details());
        assertTrue(page.details().contains("CN=Acme, as its certificate says"), page.details());
        stage.picture("plug-ins-" + theme);
        choose("com.acme.tflite");
        assertTrue(page.details().contains("Cannot run. It needs dev.maquette.api 2.0; this is 0.1."),
                page.details());
    }

    @Test
    void theBoxAtTheFootHasFilesReadElsewhere() throws Exception {
        some();
        var box = open("light").isolated();
        assertFalse(box.isTicked());
        box.toggle();
        stage.until("they are read elsewhere", plugIns::isolated);
        plugIns.isolate(false);
        stage.page().refresh();
        stage.until("the box follows", () -> !box.isTicked());
    }

    @Test
    void oneThatIsLeftOutIsAskedAgain() throws Exception {
        some();
        open("light");
        plugIns.leaveOut("com.acme.npz");
        stage.until("it is shown", () -> stage.page().details().contains("Left out"));
        stage.button("Ask it again").press();
        stage.until("it is asked again", () -> !stage.page().details().contains("Left out"));
        assertEquals(List.of(), plugIns.leftOut());
    }

    @Test
    void whatHoldsOnlyFromTheNextStartOffersIt() throws Exception {
        some();
        open("light");
        choose("com.acme.s3");
        stage.button("Enable").press();
        says("S3 buckets is enabled.");
        assertEquals(PlugInState.WAITING, state("com.acme.s3"));
        stage.button("Restart").press();
        assertEquals(1, restarts.get());
    }

    @Test
    void oneIsDisabled() throws Exception {
        some();
        open("light");
        stage.button("Disable").press();
        says("NumPy weights is disabled.");
        assertEquals(PlugInState.DISABLED, state("com.acme.npz"));
    }

    @Test
    void oneThatIsRemovedIsHadBack() throws Exception {
        some();
        open("light");
        Stage.key(stage.page().list(), SWT.DEL);
        says("NumPy weights is removed.");
        assertEquals(2, plugIns.list().size());
        stage.button("Undo").press();
        says("com.acme.npz 1.0.0 is installed.");
        assertEquals(3, plugIns.list().size());
    }

    @Test
    void whatIsGivenIsInstalledOrItIsSaidWhyNot() throws Exception {
        open("light");
        stage.until("it says that there are none",
                () -> stage.sees(EmptyState.class, empty -> empty.title().equals("No plug-ins")));
        stage.page().install(Path.of("/downloads/com.acme.new.jar"));
        says("com.acme.new 1.0.0 is installed.");
        stage.page().install(Path.of("/downloads/readme.txt"));
        says("readme.txt is no plug-in.");
    }

    @Test
    void aStartWithoutPlugInsSaysSo() throws Exception {
        plugIns = new MemoryPlugIns(true);
        open("light");
        assertEquals("Maquette was started without plug-ins.", stage.page().message());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "example.com/a.jar", "file:///etc/passwd", "https:///a.jar", "http://a b"})
    void whatIsNoAddressOfTheWebIsNotTaken(String text) {
        assertTrue(AddressDialog.address(text).isEmpty());
    }

    @Test
    void anAddressIsTakenWithoutItsSpaces() {
        assertEquals("https://example.com/a.jar",
                AddressDialog.address(" https://example.com/a.jar ").orElseThrow().toString());
    }
}
