// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.inspect.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.maquette.api.inspect.Inspection;
import dev.maquette.api.model.Availability;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.testkit.library.MemoryLibraries;
import dev.maquette.testkit.library.MemoryLibrary;
import dev.maquette.testkit.library.ModelRecords;
import dev.maquette.ui.inspect.internal.Card;
import dev.maquette.ui.inspect.internal.Found;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.model.EditedModel;
import dev.maquette.ui.session.Session;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.EmptyState;

class ModelPagesUiTest {

    private static final long PATIENCE = Duration.ofSeconds(10).toNanos();
    private static final Path FILE = Path.of("/models/harrowgate-xl-v4.safetensors");

    private final Display display = Display.getDefault();
    private final Shell shell = new Shell(display);
    private final ModelRecord decided = Records.changed(ModelRecords.dozen().getFirst(),
            Map.of("base", "flux", "overrides", Map.of("base", "flux"), "rule_id", "sdxl.main.checkpoint",
                    "rule_version", 7));
    private final MemoryLibrary library = new MemoryLibrary("Studio", List.of(decided));
    private final Session session = new Session(new MemoryLibraries(library));
    private final List<Path> begun = new ArrayList<>();
    private final List<Path> cancelled = new ArrayList<>();
    private final Readings readings = new Readings(site -> this::begin);
    private Consumer<Inspection> answer;
    private Site site;
    private EvidencePage evidence;
    private TensorsPage tensors;
    private FieldsPage metadata;

    private Runnable begin(Path path, Consumer<Inspection> done) {
        begun.add(path);
        answer = done;
        return () -> cancelled.add(path);
    }

    private void finish() {
        answer.accept(Found.named(Found.file(FILE.toString(), Map.of("title", "Harrowgate", "hash", "12"),
                "unet.a.weight:F16:4,4", "unet.b.weight:F16:4,4", "vae.c.weight:F32:8"), 8));
    }

    @BeforeEach
    void open() throws InterruptedException {
        session.open(library.info().location()).join();
        site = new Site(session, new Look(display, word -> new RGB(10, 20, 30)));
        evidence = new EvidencePage(() -> readings);
        tensors = new TensorsPage(() -> readings);
        metadata = new FieldsPage(() -> readings);
        shell.setLayout(new FillLayout());
        evidence.create(shell, site);
        shell.setSize(1000, 700);
        shell.open();
    }

    @AfterEach
    void close() {
        shell.dispose();
        session.close();
    }

    private static EditedModel model(ModelRecord record, Availability availability) {
        return new EditedModel(record, ModelChanges.none(), availability, FILE);
    }

    private void show() {
        evidence.show(model(decided, Availability.PRESENT));
    }

    private static Stream<Control> all(Control control) {
        return control instanceof Composite composite
                ? Stream.concat(Stream.of(control), Stream.of(composite.getChildren()).flatMap(ModelPagesUiTest::all))
                : Stream.of(control);
    }

    private boolean says(String words) {
        return all(shell).anyMatch(
                control -> control instanceof Label label && label.isVisible() && label.getText().contains(words));
    }

    private ActionButton button(String words) {
        return all(shell).filter(ActionButton.class::isInstance).map(ActionButton.class::cast)
                .filter(button -> button.isVisible() && button.text().equals(words)).findFirst().orElseThrow();
    }

    private Optional<EmptyState> inItsPlace() {
        return all(shell).filter(EmptyState.class::isInstance).map(EmptyState.class::cast).filter(Control::isVisible)
                .findFirst();
    }

    private void until(String what, BooleanSupplier holds) {
        long deadline = System.nanoTime() + PATIENCE;
        while (!holds.getAsBoolean()) {
            assertTrue(System.nanoTime() < deadline, "Not in time: " + what);
            if (!display.readAndDispatch()) {
                display.timerExec(10, ModelPagesUiTest::wake);
                display.sleep();
            }
        }
    }

    private static void wake() {
        // the display has something to do and looks at the condition again
    }

    @Test
    void allPagesOfAnEditorShowWhatWasReadOnce() {
        tensors.create(shell, site);
        metadata.create(shell, site);
        show();
        tensors.show(model(decided, Availability.PRESENT));
        finish();
        metadata.show(model(decided, Availability.PRESENT));
        assertEquals(List.of(FILE), begun);
        assertTrue(says("Main model for Stable Diffusion XL"));
        assertTrue(says("3 tensors"));
        assertEquals(1, readings.size());
    }

    @Test
    void anotherEditorReadsForItself() {
        show();
        finish();
        EvidencePage other = new EvidencePage(() -> readings);
        Site elsewhere = new Site(session, site.look());
        Control page = other.create(shell, elsewhere);
        other.show(model(decided, Availability.PRESENT));
        assertEquals(List.of(FILE, FILE), begun);
        page.dispose();
        assertEquals(List.of(FILE), cancelled, "nobody waits for it any more");
        assertEquals(1, readings.size());
    }

    @Test
    void theEvidenceNamesPlaceAndValueAndWhyTheOthersFailed() {
        show();
        finish();
        assertTrue(says("model.diffusion_model.input_blocks.0.0.weight"));
        assertTrue(says("[320, 4, 3, 3]"));
        assertTrue(says("Cross-attention width: 2048, but 1024 is wanted"));
        assertTrue(says("1 held"));
    }

    @Test
    void aDecisionIsTakenBack() {
        show();
        finish();
        assertTrue(says("Base: FLUX"));
        assertTrue(says("The files say Stable Diffusion XL."));
        button("Take back").press();
        until("it is taken back", () -> library.model(decided.key()).orElseThrow().overrides().isEmpty());
        until("it can be undone", () -> session.undo().undoable().isPresent());
        evidence.show(model(library.model(decided.key()).orElseThrow(), Availability.PRESENT));
        assertTrue(says("None. What you decide"));
        assertEquals(1, begun.size(), "the files are the same");
    }

    @Test
    void aNewerRuleIsOfferedAndGoneWhenTheRecordHasIt() {
        show();
        finish();
        assertTrue(says("Rule sdxl.main.checkpoint, version 8, says the same about this file."));
        button("Re-identify");
        evidence.show(model(Records.changed(decided, Map.of("rule_version", 8)), Availability.PRESENT));
        finish();
        assertFalse(says("A newer rule exists"));
    }

    @Test
    void whereThereIsRoomTheCardsStandBesideAndElseBelow() {
        show();
        finish();
        assertTrue(card().x > 500, "beside");
        shell.setSize(560, 700);
        until("it is laid out anew", () -> card().x < 100);
        assertTrue(card().y > 200, "below");
    }

    /** Where the last card is, which is about integrity. */
    private Rectangle card() {
        Control last = all(shell).filter(Card.class::isInstance).reduce((a, b) -> b).orElseThrow();
        return display.map(last.getParent(), shell, last.getBounds());
    }

    @Test
    void aLongReadingSaysSoAndCanBeCancelled() {
        show();
        assertFalse(says("Reading"), "it may be over soon");
        until("it is announced", () -> says("Reading harrowgate-xl-v4.safetensors"));
        button("Cancel").press();
        assertEquals(List.of(FILE), cancelled);
        assertEquals("harrowgate-xl-v4.safetensors was not read", inItsPlace().orElseThrow().title());
        button("Read it").press();
        finish();
        assertTrue(inItsPlace().isEmpty());
    }

    @Test
    void filesThatAreNotThereAreSaidToBe() {
        evidence.show(model(decided, Availability.MISSING));
        assertEquals("The files are gone", inItsPlace().orElseThrow().title());
        assertTrue(says(FILE.toString()));
        evidence.show(model(decided, Availability.OFFLINE));
        assertEquals("The disk is away", inItsPlace().orElseThrow().title());
        evidence.show(model(Records.changed(decided, Map.of("provider_id", "openai")), Availability.PRESENT));
        assertEquals("This model has no files here", inItsPlace().orElseThrow().title());
        assertEquals(List.of(), begun);
    }

    @Test
    void anEditorThatClosesEndsItsReading() {
        show();
        evidence.close();
        assertEquals(List.of(FILE), cancelled);
        finish();
        assertFalse(says("Main model"));
    }
}
