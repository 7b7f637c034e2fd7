// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.related;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.model.Availability;
import dev.maquette.api.request.CheckFiles;
import dev.maquette.api.request.RelateModels;
import dev.maquette.testkit.library.MemoryLibrary;
import dev.maquette.testkit.library.ModelRecords;
import dev.maquette.testkit.ui.Theme;
import dev.maquette.ui.library.internal.Pump;
import dev.maquette.ui.library.internal.page.PageSite;
import dev.maquette.ui.pick.Shown;
import dev.maquette.ui.rows.RowList;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.EmptyState;

/** The page Related in a window of its own, driven by events of mouse and keyboard. */
class RelatedPageUiTest {

    private final MemoryLibrary library = new MemoryLibrary("Studio", ModelRecords.dozen());
    private final Pump pump = new Pump(Display.getDefault());
    private PageSite site;

    @BeforeEach
    void open() throws InterruptedException, LibraryException {
        site = new PageSite(library, new RelatedPage(), "light", 900, 420);
        relate("b2", "c1", "b1");
        library.vanishes("b2", Availability.MISSING);
        library.run(new CheckFiles(List.of()), Actor.localUser(), new NullProgressMonitor());
    }

    @AfterEach
    void close() {
        site.close();
    }

    private void relate(String... others) throws LibraryException {
        library.run(new RelateModels("a1", List.of(others), false), Actor.localUser(), new NullProgressMonitor());
    }

    private void show(String key) {
        site.show(library.model(key).orElseThrow());
    }

    private RowList<Shown> list() {
        @SuppressWarnings("unchecked")
        RowList<Shown> list = find(site.shell(), RowList.class, _ -> true);
        return list;
    }

    private void until(String... keys) {
        pump.until(String.join(", ", keys), () -> names().equals(List.of(keys)));
    }

    private List<String> names() {
        return list().rows().stream().map(Shown::key).toList();
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

    private void click(int x) {
        Rectangle area = list().area(0);
        Event event = new Event();
        event.button = 1;
        event.x = x < 0 ? area.width + x : x;
        event.y = area.y + area.height / 2;
        list().notifyListeners(SWT.MouseDown, event);
    }

    private static void key(Control control, int code) {
        Event event = new Event();
        event.keyCode = code;
        control.notifyListeners(SWT.KeyDown, event);
    }

    private Shell popup() {
        pump.until("the list is open", () -> List.of(site.shell().getShells()).stream().anyMatch(Shell::isVisible));
        return site.shell().getShells()[0];
    }

    @Test
    void lorasComeBeforeOthersAndSayWhatIsTheMatter() {
        show("a1");
        until("b2", "b1", "c1");
        assertEquals(Availability.MISSING, list().rows().getFirst().availability());
        assertEquals(Availability.PRESENT, list().rows().get(1).availability());
    }

    @Test
    void aClickOrEnterOpensAModel() {
        show("a1");
        until("b2", "b1", "c1");
        click(80);
        list().selection().focus("c1");
        key(list(), SWT.CR);
        assertEquals(List.of("open b2", "open c1"), site.asked());
    }

    @Test
    void theCrossAndDelUnlinkAndUndoBringsBack() {
        show("a1");
        until("b2", "b1", "c1");
        click(-36);
        until("b1", "c1");
        pump.until("it is told", () -> !site.notices().isEmpty());
        assertEquals("Harrowgate XL v4 and Papercut Depth are not related any more.",
                site.notices().getFirst().title());
        assertTrue(site.notices().getFirst().action().isPresent());
        assertTrue(site.session().undo().undoable().isPresent());
        list().selection().focus("c1");
        key(list(), SWT.DEL);
        until("b1");
    }

    @Test
    void onlyWhatGoesTogetherIsOfferedAndIsFoundByTyping() {
        library.add(ModelRecords.model("e1", "Any encoder", "clip_embed", "any", "diffusers", 1, null));
        library.add(ModelRecords.model("e2", "Second Paper", "lora", "sdxl", "lycoris", 1, null));
        show("a1");
        until("b2", "b1", "c1");
        find(site.shell(), ActionButton.class, each -> each.text().equals("Add…")).press();
        Shell popup = popup();
        RowList<?> offered = find(popup, RowList.class, _ -> true);
        assertEquals(4, offered.rows().size(), () -> "two models below two headings: " + offered.rows());

        Text search = find(popup, Text.class, _ -> true);
        search.setText("paper");
        pump.until("it is found", () -> offered.rows().size() == 2);
        key(search, SWT.CR);
        until("b2", "b1", "e2", "c1");
        assertTrue(popup.isDisposed());
    }

    @Test
    void escLeavesAllAsItIs() {
        show("a1");
        until("b2", "b1", "c1");
        find(site.shell(), ActionButton.class, each -> each.text().equals("Add…")).press();
        Shell popup = popup();
        key(find(popup, Text.class, _ -> true), SWT.ESC);
        assertTrue(popup.isDisposed());
        assertEquals(List.of("b2", "b1", "c1"), names());
    }

    @Test
    void whatOthersDoIsShown() {
        show("a1");
        until("b2", "b1", "c1");
        library.changeBehindTheScenes("b1", Map.of("name", "Saltmarsh Sea"));
        pump.until("it has its new name", () -> list().rows().stream()
                .anyMatch(row -> row.name().equals("Saltmarsh Sea")));
    }

    @Test
    void whereThereAreNoneTheFirstCanBeAdded() {
        show("a2");
        EmptyState empty = find(site.shell(), EmptyState.class, _ -> true);
        pump.until("it is empty", () -> empty.isVisible());
        assertEquals("No related models", empty.title());
        find(empty, ActionButton.class, each -> each.text().equals("Add…")).press();
        key(find(popup(), Text.class, _ -> true), SWT.CR);
        until("b3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void itLooksAsDesigned(String theme) throws Exception {
        site.close();
        site = new PageSite(library, new RelatedPage(), theme, 900, 420);
        library.add(ModelRecords.model("e1", "Glass Blocks", "lora", "sdxl", "lycoris", 228_000_000L, null));
        library.add(ModelRecords.model("e2", "Isometric Quarter", "lora", "sdxl", "lycoris", 612_000_000L, null));
        library.add(ModelRecords.model("e3", "Vision H", "clip_vision", "any", "diffusers", 2_530_000_000L, null));
        show("a1");
        until("b2", "b1", "c1");
        pump.frames(3);
        assertTrue(Theme.keep(site.shell(), "related-" + theme) > 100);
        find(site.shell(), ActionButton.class, each -> each.text().equals("Add…")).press();
        Shell popup = popup();
        site.theme().dress(popup);
        pump.frames(3);
        assertTrue(Theme.keep(popup, "pick-" + theme) > 20);
    }
}
