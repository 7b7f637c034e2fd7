// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.maquette.api.generate.Device;
import dev.maquette.api.generate.DrawingSettings;
import dev.maquette.api.generate.EngineRuntime.Offer;
import dev.maquette.api.generate.EngineRuntime.State;
import dev.maquette.api.generate.LoadedModel;
import dev.maquette.api.library.Actor;
import dev.maquette.api.library.ForwardingLibrary;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.library.Request;
import dev.maquette.api.request.ChangeDrawingSettings;
import dev.maquette.api.request.DescribeRuntime;
import dev.maquette.api.request.InstallRuntime;
import dev.maquette.api.request.ReleaseModels;
import dev.maquette.api.request.SurveyDevices;
import dev.maquette.testkit.library.MemoryLibraries;
import dev.maquette.testkit.library.MemoryLibrary;
import dev.maquette.ui.session.Operations;
import dev.maquette.ui.session.Session;

/** The page on a computer whose graphics card does not work yet. */
class DrawingFormUiTest {

    private static final long PATIENCE = Duration.ofSeconds(20).toNanos();

    private final List<Request<?>> asked = Collections.synchronizedList(new ArrayList<>());
    private final List<String> failures = new ArrayList<>();
    private final Display display = Display.getDefault();
    private final Library library = new Drawer(new MemoryLibrary("Studio", List.of()));
    private final Session session = new Session(new MemoryLibraries(library));
    private volatile boolean refusing;
    private volatile CountDownLatch hold = new CountDownLatch(0);
    private Shell shell;
    private DrawingForm form;

    /** Answers what the page asks. */
    private final class Drawer extends ForwardingLibrary {

        private DrawingSettings settings = new DrawingSettings(9_000_000_000L, "tensorrt", null);
        private List<LoadedModel> loaded = List.of(new LoadedModel("a1", "Tiny", "cpu", 1_200_000_000L));
        private List<String> installed = List.of();

        Drawer(Library other) {
            super(other);
        }

        @Override
        @SuppressWarnings("unchecked")
        public <O extends Record> O run(Request<O> request, Actor actor, IProgressMonitor monitor)
                throws LibraryException {
            asked.add(request);
            return (O) answer(request, monitor);
        }

        private Record answer(Request<?> request, IProgressMonitor monitor) throws LibraryException {
            return switch (request) {
            case DescribeRuntime _ -> new DescribeRuntime.Runtime(
                    new State("ONNX Runtime", "1.2", null, null, installed),
                    List.of(new Offer("cuda", "a/b.jar", 642_000_000, 616_000_000)), settings, settings,
                    "https://repository.example/maven");
            case SurveyDevices _ -> new SurveyDevices.Devices(List.of(
                    new Device("cpu", "the processor", true, null, 24_000_000_000L, 20_000_000_000L),
                    new Device("cuda", "NVIDIA H200", false, "libcudnn.so.9 is missing. Install cuDNN 9.", null, null)),
                    loaded);
            case ReleaseModels _ -> {
                loaded = List.of();
                yield new ReleaseModels.Released(1, 1_200_000_000L);
            }
            case ChangeDrawingSettings change -> {
                settings = change.settings();
                yield new ChangeDrawingSettings.Changed(settings);
            }
            case InstallRuntime install -> installed(install, monitor);
            default -> throw new UnsupportedOperationException(request.operation());
            };
        }

        private Record installed(InstallRuntime install, IProgressMonitor monitor) throws LibraryException {
            try {
                while (!hold.await(5, TimeUnit.MILLISECONDS)) {
                    if (monitor.isCanceled()) {
                        throw new OperationCanceledException();
                    }
                }
            } catch (InterruptedException _) {
                throw new OperationCanceledException();
            }
            if (refusing) {
                throw new LibraryException(Problem.IO, "There is too little room.", "Make room.");
            }
            installed = List.of(install.kind());
            return new InstallRuntime.Installed(install.kind(), "https://repository.example", 1, "/there", true);
        }
    }

    @BeforeEach
    void open() throws InterruptedException {
        session.open(session.libraries().defaultLocation()).join();
        shell = new Shell(display, SWT.SHELL_TRIM);
        shell.setLayout(new FillLayout());
        shell.setSize(620, 560);
        form = new DrawingForm(shell, session, failures::add);
        shell.open();
        until("the settings are known", () -> find(Combo.class, "").isEnabled());
    }

    @AfterEach
    void close() {
        shell.dispose();
        for (Shell other : display.getShells()) {
            other.forceActive(); // without a window manager nobody gives the focus back to it
        }
        session.close();
    }

    private void until(String what, BooleanSupplier holds) {
        long deadline = System.nanoTime() + PATIENCE;
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("Not in time: " + what);
            }
            if (!display.readAndDispatch()) {
                Thread.onSpinWait();
            }
        }
    }

    private <T extends Control> T find(Class<T> type, String words) {
        return find(form.page(), type, words)
                .orElseThrow(() -> new AssertionError("There is no " + type.getSimpleName() + " " + words));
    }

    private static <T extends Control> Optional<T> find(Composite in, Class<T> type, String words) {
        for (Control child : in.getChildren()) {
            if (type.isInstance(child) && text(child).contains(words)) {
                return Optional.of(type.cast(child));
            }
            if (child instanceof Composite composite && !(child instanceof Combo)) {
                Optional<T> found = find(composite, type, words);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static String text(Control control) {
        return switch (control) {
        case Button button -> button.getText().replace("&", "");
        case Label label -> label.getText();
        default -> "";
        };
    }

    private static void press(Button button) {
        button.notifyListeners(SWT.Selection, new Event());
    }

    @Test
    void whatDoesNotWorkIsToldWithItsReason() {
        assertTrue(find(Label.class, "libcudnn.so.9 is missing").isVisible());
        assertTrue(find(Label.class, "1 model is loaded").getText().contains("1.20 GB"));
        assertTrue(find(Label.class, "https://repository.example/maven").getText().contains("642 MB"));
    }

    @Test
    void aChosenDeviceStaysInTheChoiceThoughItIsNotThere() {
        Combo combo = find(Combo.class, "");
        assertEquals("tensorrt", combo.getText());
        form.apply();
        assertFalse(asked.stream().anyMatch(ChangeDrawingSettings.class::isInstance));
        combo.select(1);
        find(Spinner.class, "").setSelection(85);
        form.apply();
        until("it is changed", () -> asked
                .contains(new ChangeDrawingSettings(new DrawingSettings(8_500_000_000L, "cpu", null))));
    }

    @Test
    void theUsualIsShownBeforeItIsKept() {
        form.showUsual();
        assertTrue(find(Button.class, "Keep models").getSelection());
        assertFalse(find(Spinner.class, "").isEnabled());
        form.apply();
        until("it is changed", () -> asked.contains(new ChangeDrawingSettings(DrawingSettings.usual())));
    }

    @Test
    void loadedModelsAreReleased() {
        press(find(Button.class, "Release"));
        until("they are gone", () -> find(form.page(), Label.class, "No model is loaded").isPresent());
        assertFalse(find(Button.class, "Release").isEnabled());
    }

    @Test
    void theFilesAreInstalledOnceAndWhatFailsIsTold() {
        Button fetch = find(Button.class, "Install CUDA");
        refusing = true;
        press(fetch);
        until("it has failed", () -> !failures.isEmpty() && fetch.isEnabled());
        assertTrue(failures.getFirst().contains("too little room"), failures.getFirst());
        refusing = false;
        press(fetch);
        until("it is installed", () -> find(form.page(), Label.class, "Start Maquette again").isPresent());
        assertFalse(fetch.isEnabled());
        assertTrue(asked.contains(new InstallRuntime("cuda", null, false)));
    }

    @Test
    void howInstallingWentIsToldElsewhereWhenThePageIsClosedMeanwhile() {
        List<String> told = Collections.synchronizedList(new ArrayList<>());
        session.onNotice(notice -> told.add(notice.title()));
        refusing = true;
        press(find(Button.class, "Install CUDA"));
        shell.dispose();
        until("it is told", () -> told.equals(List.of("There is too little room.")));
    }

    @Test
    void whatIsBeingInstalledIsNotOfferedBecauseAnotherButtonIsPressed() {
        Button fetch = find(Button.class, "Install CUDA");
        hold = new CountDownLatch(1);
        press(fetch);
        press(find(Button.class, "Release"));
        until("models are released", () -> find(form.page(), Label.class, "No model is loaded").isPresent());
        assertFalse(fetch.isEnabled());
        hold.countDown();
        until("it is installed", () -> find(form.page(), Label.class, "Start Maquette again").isPresent());
    }

    @Test
    void whatWasCancelledIsOfferedAgain() {
        Button fetch = find(Button.class, "Install CUDA");
        hold = new CountDownLatch(1);
        press(fetch);
        until("it is begun", () -> asked.stream().anyMatch(InstallRuntime.class::isInstance));
        Arrays.stream(Job.getJobManager().find(Operations.class)).forEach(Job::cancel);
        until("it is offered", fetch::isEnabled);
        assertEquals(List.of(), failures);
    }

    @Test
    void whatIsOfferedIsSaidAgainAfterItHasFailed() {
        Button fetch = find(Button.class, "Install CUDA");
        refusing = true;
        press(fetch);
        until("it has failed", fetch::isEnabled);
        assertTrue(find(Label.class, "https://repository.example/maven").isVisible(), "what is offered is said again");
    }

    @Test
    void theStatusSaysWhatIsLoadedElseWhatIsFree() {
        Device processor = new Device("cpu", "the processor", true, null, 24_000_000_000L, 20_000_000_000L);
        Device card = new Device("cuda", "NVIDIA H200", true, null, null, null);
        Device broken = new Device("cuda", "NVIDIA H200", false, "No driver.", null, null);
        assertEquals("CPU \u00b7 20.0 GB free",
                DeviceItem.words(new SurveyDevices.Devices(List.of(broken, processor), List.of())).orElseThrow());
        assertEquals("CPU \u00b7 1.20 GB loaded", DeviceItem.words(new SurveyDevices.Devices(List.of(processor),
                List.of(new LoadedModel("a1", "Tiny", "cpu", 1_200_000_000L)))).orElseThrow());
        assertEquals("NVIDIA H200",
                DeviceItem.words(new SurveyDevices.Devices(List.of(card), List.of())).orElseThrow());
        assertEquals(Optional.empty(), DeviceItem.words(new SurveyDevices.Devices(List.of(broken), List.of())));
    }
}
