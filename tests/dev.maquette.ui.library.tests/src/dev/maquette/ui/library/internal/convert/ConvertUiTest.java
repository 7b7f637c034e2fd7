// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.maquette.api.convert.ConversionTarget;
import dev.maquette.api.convert.Precision;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.library.Problem;
import dev.maquette.api.model.ModelSummary;
import dev.maquette.api.request.ConvertModel;
import dev.maquette.api.request.ConvertModel.Converted;
import dev.maquette.testkit.library.MemoryLibraries;
import dev.maquette.testkit.library.MemoryLibrary;
import dev.maquette.testkit.library.ModelRecords;
import dev.maquette.testkit.ui.Theme;
import dev.maquette.ui.library.internal.Pump;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Session;
import dev.maquette.ui.session.UndoStack;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.DropField;
import dev.maquette.ui.widgets.TextField;

/** The dialog that asks what a model is to become, and what is told of it. */
class ConvertUiTest {

    private static final String FORESEEN = "About 4.20 GB will be written. Its VAE has no encoder.";

    private final List<ConvertModel> asked = new CopyOnWriteArrayList<>();
    private final MemoryLibrary memory = new MemoryLibrary("Studio", ModelRecords.dozen());
    private final Library library = (Library) Proxy.newProxyInstance(Library.class.getClassLoader(),
            new Class<?>[]{Library.class}, (_, method, arguments) -> {
                if (method.getName().equals("run") && arguments[0] instanceof ConvertModel request) {
                    return answer(request);
                }
                try {
                    return method.invoke(memory, arguments);
                } catch (InvocationTargetException thrown) {
                    throw thrown.getCause();
                }
            });
    private final Session session = new Session(new MemoryLibraries(library));
    private final List<Notice> notices = new CopyOnWriteArrayList<>();
    private final Pump pump = new Pump(Display.getDefault());
    private ModelSummary model;

    private Converted answer(ConvertModel request) throws LibraryException {
        asked.add(request);
        if (request.target() == ConversionTarget.SAFETENSORS) {
            throw new LibraryException(Problem.INVALID, "It is a safetensors file already.",
                    "Name a precision to store its weights with more or fewer bits.");
        }
        var name = request.name() == null ? "Ink (ONNX)" : request.name();
        return new Converted(null, name, "/models/ink", 4_200_000_000L, List.of("Its VAE has no encoder."),
                request.dryRun() ? 0 : 9);
    }

    @BeforeEach
    void open() throws Exception {
        session.onNotice(notices::add);
        session.open(memory.info().location()).join();
        model = memory.models(ModelQuery.all()).items().stream().filter(each -> each.type().id().equals("main"))
                .findFirst().orElseThrow();
    }

    @AfterEach
    void close() {
        session.close();
    }

    private static <T> T find(Composite parent, Class<T> type, Predicate<T> wanted) {
        for (Control child : parent.getChildren()) {
            if (type.isInstance(child) && wanted.test(type.cast(child))) {
                return type.cast(child);
            }
            T below = child instanceof Composite composite ? find(composite, type, wanted) : null;
            if (below != null) {
                return below;
            }
        }
        return null;
    }

    @FunctionalInterface
    private interface ThrowingTask {

        void run(Shell shell) throws Exception;
    }

    private void dialog(String theme, ThrowingTask task) throws Exception {
        Shell parent = new Shell(Display.getDefault());
        Theme colours = new Theme(parent.getDisplay(), theme);
        ConvertDialog dialog = new ConvertDialog(parent, colours.look(), session, model);
        dialog.setBlockOnOpen(false);
        try {
            dialog.open();
            colours.dress(dialog.getShell());
            task.run(dialog.getShell());
        } finally {
            dialog.close();
            parent.dispose();
        }
    }

    private static ConvertForm form(Shell shell) {
        return find(shell, ConvertForm.class, _ -> true);
    }

    private static ActionButton verb(Shell shell) {
        return find(shell, ActionButton.class, button -> button.text().equals("Convert"));
    }

    private void told(Shell shell, String text) {
        pump.until(text, () -> form(shell).told().equals(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void howLargeItBecomesIsSaidBeforeAnythingIsWritten(String theme) throws Exception {
        dialog(theme, shell -> {
            told(shell, FORESEEN);
            assertTrue(verb(shell).isEnabled());
            assertEquals("ONNX graphs, which many programs load",
                    find(shell, DropField.class, _ -> true).text());
            assertEquals("Ink (ONNX)", find(shell, TextField.class, _ -> true).text().getMessage());
            pump.frames(8);
            assertTrue(Theme.keep(shell, "convert-" + theme) > 8);
        });
        assertTrue(asked.stream().allMatch(ConvertModel::dryRun));
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void whyItCannotBeIsSaidInstead(String theme) throws Exception {
        dialog(theme, shell -> {
            told(shell, FORESEEN);
            form(shell).become(Wish.usual(model).to(ConversionTarget.SAFETENSORS));
            pump.until("the reason", () -> form(shell).told().startsWith("It is a safetensors file already."));
            assertFalse(verb(shell).isEnabled());
            assertEquals("", find(shell, TextField.class, _ -> true).text().getMessage(), "that of another format");
            pump.frames(8);
            assertTrue(Theme.keep(shell, "convert-refused-" + theme) > 8);
        });
    }

    @Test
    void whatIsWishedIsWhatIsAsked() throws Exception {
        dialog("dark", shell -> {
            form(shell).become(Wish.usual(model).with(Precision.FP16));
            told(shell, FORESEEN);
            find(shell, TextField.class, _ -> true).text().setText(" Oven ");
            assertEquals(new ConvertModel(model.key(), ConversionTarget.ONNX, Precision.FP16, "Oven", null, false),
                    form(shell).wish().request(false));
        });
    }

    @Test
    void whatWasMadeIsToldAndCanBeTakenBack() {
        new Converting(session).convert(Wish.usual(model).called("Oven"));

        pump.until("it is told", () -> !notices.isEmpty());
        var notice = notices.getFirst();
        assertEquals("Oven was made.", notice.title());
        assertEquals("Its VAE has no encoder.", notice.text());
        assertEquals("Undo", notice.action().orElseThrow().label());
        assertEquals(List.of(new ConvertModel(model.key(), ConversionTarget.ONNX, null, "Oven", null, false)), asked);
    }

    @Test
    void undoTakesTheConversionBackThoughSomethingElseWasDoneSince() {
        new Converting(session).convert(Wish.usual(model));
        pump.until("it is told", () -> !notices.isEmpty());
        session.undo().done(new UndoStack.Step(List.of(17L), "Rename"));

        notices.getFirst().action().orElseThrow().run().run();

        pump.until("how it went", () -> notices.size() == 2);
        assertEquals(List.of("Rename"), session.undo().undoable().stream().map(UndoStack.Step::label).toList());
        assertEquals(Optional.empty(), session.undo().redoable().filter(step -> step.label().equals("Rename")));
    }

    @Test
    void otherModelsThanMainOnesBecomeSafetensorsFirst() {
        var lora = memory.models(ModelQuery.all()).items().stream().filter(each -> each.type().id().equals("lora"))
                .findFirst().orElseThrow();
        assertEquals(ConversionTarget.SAFETENSORS, Wish.usual(lora).target());
    }
}
