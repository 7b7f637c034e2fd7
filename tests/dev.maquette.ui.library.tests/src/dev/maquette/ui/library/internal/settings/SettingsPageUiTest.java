// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
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

import dev.maquette.api.json.Json;
import dev.maquette.api.library.Actor;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Right;
import dev.maquette.api.model.Availability;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.request.CheckFiles;
import dev.maquette.testkit.library.DistantLibrary;
import dev.maquette.testkit.library.MemoryLibrary;
import dev.maquette.testkit.library.ModelRecords;
import dev.maquette.testkit.ui.Theme;
import dev.maquette.ui.library.internal.Pump;
import dev.maquette.ui.library.internal.page.PageSite;
import dev.maquette.ui.rows.RowList;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.DropField;

/** The page Default settings in a window of its own, driven by events of mouse and keyboard. */
class SettingsPageUiTest {

    private final MemoryLibrary library = new MemoryLibrary("Studio", ModelRecords.dozen());
    private final Pump pump = new Pump(Display.getDefault());
    private final SettingsPage page = new SettingsPage();
    private PageSite site;

    @BeforeEach
    void open() throws InterruptedException {
        site = new PageSite(library, page, "light", 1035, 560);
    }

    @AfterEach
    void close() {
        site.close();
    }

    /** A model with these settings, as JSON, and fields that the user decided. */
    private static ModelRecord model(String type, String base, String settings, String... decided) {
        ModelRecord plain = ModelRecords.model("a1", "Harrowgate XL v4", type, base, "checkpoint", 1, null);
        Map<String, Object> json = new LinkedHashMap<>();
        Map<?, ?> members = Json.read(Json.write(plain), Map.class);
        members.forEach((name, value) -> json.put((String) name, value));
        json.put("default_settings", Json.read(settings, Map.class));
        for (String field : decided) {
            json.put("overrides", Map.of(field, "{}"));
        }
        return Json.read(Json.write(json), ModelRecord.class);
    }

    private void show(String type, String base, String settings) {
        site.show(model(type, base, settings));
    }

    private AmountEditor amount(String name) {
        return (AmountEditor) page.sheet().row(name).editor();
    }

    private static void key(Control control, int code) {
        Event event = new Event();
        event.keyCode = code;
        control.notifyListeners(SWT.KeyDown, event);
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

    private Shell popup() {
        List<Shell> popups = new ArrayList<>();
        pump.until("the list is open", () -> {
            popups.clear();
            popups.addAll(List.of(site.shell().getShells()));
            return popups.stream().anyMatch(Shell::isVisible);
        });
        return popups.getFirst();
    }

    @Test
    void aBoxSetsWhatItIsToBeginWithAndTakesItAwayAgain() {
        show("main", "sdxl", "{}");
        SettingBox steps = page.sheet().row("steps").box();

        steps.press();
        assertEquals(Map.of("default_settings", Map.of("steps", 30L)), site.draft());
        steps.press();
        assertEquals(Map.of(), site.draft(), "as the record is");
    }

    @Test
    void nothingThatIsSetIsNullAndWhatIsNotOfferedStays() {
        show("main", "sdxl", "{'steps':20,'guidance':3.5}".replace('\'', '"'));
        page.sheet().row("steps").box().press();
        assertEquals(Map.of("guidance", 3.5), site.draft().get("default_settings"));

        show("main", "sdxl", "{\"steps\":20}");
        page.sheet().row("steps").box().press();
        assertTrue(site.draft().containsKey("default_settings"));
        assertNull(site.draft().get("default_settings"));
    }

    @Test
    void aBoxBringsBackWhatItTookAway() {
        show("main", "sdxl", "{\"steps\":42}");
        page.sheet().row("steps").box().press();
        page.sheet().row("steps").box().press();
        assertEquals(Map.of(), site.draft());
    }

    @Test
    void theSliderGoesByItsStepsWithinItsRange() {
        show("main", "sdxl", "{\"cfg_scale\":7.0,\"width\":1024}");
        key(amount("cfg_scale").slider(), SWT.ARROW_RIGHT);
        assertEquals(7.5, member("cfg_scale"));
        assertEquals("7.5", amount("cfg_scale").field().text().getText());
        key(amount("cfg_scale").slider(), SWT.END);
        assertEquals(20.0, member("cfg_scale"));
        key(amount("width").slider(), SWT.ARROW_LEFT);
        assertEquals(1016L, member("width"));
    }

    @Test
    void theSliderFollowsThePointer() {
        show("main", "sdxl", "{\"width\":1024}");
        pump.until("it has a size", () -> amount("width").slider().getSize().x > 50);
        Event down = new Event();
        down.button = 1;
        down.x = amount("width").slider().getSize().x;
        amount("width").slider().notifyListeners(SWT.MouseDown, down);
        assertEquals(2048L, member("width"));
    }

    @Test
    void theFieldGoesBeyondTheSlider() {
        show("main", "sdxl", "{\"steps\":20}");
        amount("steps").field().text().setText("400");
        assertEquals(400L, member("steps"));
        assertEquals(100, amount("steps").slider().value());
        key(amount("steps").field().text(), SWT.ARROW_UP);
        assertEquals(401L, member("steps"));
    }

    @Test
    void aWrongNumberCannotBeSavedAndIsSaidBelow() {
        show("main", "sdxl", "{\"width\":1024}");
        amount("width").field().text().setText("1001");

        assertEquals("Width takes 64 to 4096, by 8.", site.refusals().get("default_settings"));
        assertEquals("Width takes 64 to 4096, by 8.", page.sheet().part(Section.SIZE).refusal().text());
        assertEquals(Map.of(), site.draft());
        amount("width").field().text().setText("");
        assertTrue(site.refusals().containsKey("default_settings"));
        amount("width").field().text().setText("1000");
        assertEquals(Map.of(), site.refusals());
        assertEquals(1000L, member("width"));
    }

    @Test
    void theNearestRightNumberTakesThePlaceOfAWrongOneThatIsLeft() {
        show("main", "sdxl", "{\"width\":1024}");
        amount("width").field().text().setText("9999");
        amount("width").field().text().notifyListeners(SWT.FocusOut, new Event());
        assertEquals(4096L, member("width"));
        assertEquals(Map.of(), site.refusals());
        amount("width").field().text().setText("wide");
        key(amount("width").field().text(), SWT.ESC);
        assertEquals("4096", amount("width").field().text().getText());
        assertEquals(Map.of(), site.refusals());
    }

    @Test
    void theWeightsOfALoraMustAgree() {
        show("lora", "sdxl", "{\"weight\":0.75,\"weight_min\":0.5}");
        amount("weight_min").field().text().setText("0.9");
        assertEquals("The weight 0.75 is not between the minimum 0.9 and the maximum 2.",
                site.refusals().get("default_settings"));
        amount("weight").field().text().setText("1");
        assertEquals(Map.of(), site.refusals());
        assertEquals(Map.of("weight", 1.0, "weight_min", 0.9), site.draft().get("default_settings"));
    }

    @Test
    void weightsThatDisagreedAlreadyAreNoReasonNotToSaveSomethingElse() {
        show("lora", "sdxl", "{\"weight\":3.0}");
        assertEquals(Map.of(), site.refusals());
        assertFalse(page.sheet().part(Section.WEIGHT).refusal().text().isEmpty());
    }

    @Test
    void whatIsWrongIsForgottenWithTheModel() {
        show("main", "sdxl", "{\"width\":1024}");
        amount("width").field().text().setText("1");
        ModelRecord other = ModelRecords.changed(ModelRecords.dozen().get(2), Map.of());
        site.show(other);
        assertEquals("1024", amount("width").field().text().getText());
        assertEquals("", page.sheet().part(Section.SIZE).refusal().text());
    }

    @Test
    void aPresetSetsBothSides() {
        show("main", "sdxl", "{}");
        page.sheet().part(Section.SIZE).presets().get(1).press();
        assertEquals(Map.of("width", 832L, "height", 1216L), site.draft().get("default_settings"));
    }

    @Test
    void encodersAndVaesHaveAFieldOfTheirOwn() {
        show("vae", "sdxl", "{}");
        page.sheet().row("cpu_only").box().press();
        assertEquals(Map.of("cpu_only", true), site.draft());
    }

    @Test
    void aSchedulerIsSearchedAndChosenByKeys() {
        show("main", "sdxl", "{\"scheduler\":\"euler\"}");
        find(page.sheet().row("scheduler"), DropField.class, _ -> true).press();
        Shell popup = popup();
        var search = find(popup, Text.class, _ -> true);
        search.setText("2m sde k");
        key(search, SWT.CR);
        assertEquals("dpmpp_2m_sde_k", member("scheduler"));
        assertTrue(popup.isDisposed());
    }

    @Test
    void onlyVaesOfTheBaseThatAreThereAreOffered() throws LibraryException {
        library.add(ModelRecords.model("c2", "Other base", "vae", "flux", "checkpoint", 1, null));
        library.add(ModelRecords.model("c3", "Away", "vae", "sdxl", "checkpoint", 1, null));
        library.vanishes("c3", Availability.MISSING);
        library.run(new CheckFiles(List.of()), Actor.localUser(), new NullProgressMonitor());
        show("main", "sdxl", "{}");

        page.sheet().row("vae").box().press();
        RowList<?> list = find(popup(), RowList.class, _ -> true);
        assertEquals(3, list.rows().size(), () -> list.rows().toString());
        Control search = find(popup(), Text.class, _ -> true);
        key(search, SWT.ARROW_DOWN);
        key(search, SWT.CR);
        assertEquals("c1", member("vae"));
        DropField field = find(page.sheet().row("vae"), DropField.class, _ -> true);
        pump.until("the VAE has its name", () -> field.text().equals("Clearwater VAE"));
    }

    @Test
    void onlyWhatTheUserSetIsReset() {
        show("main", "sdxl", "{\"steps\":20}");
        ActionButton reset = find(site.shell(), ActionButton.class, each -> each.text().startsWith("Reset"));
        assertFalse(reset.isEnabled());

        site.show(model("main", "sdxl", "{\"steps\":20}", "default_settings"));
        page.sheet().row("steps").box().press();
        reset.press();
        assertEquals(Map.of(), site.draft());
        pump.until("it is told", () -> !site.notices().isEmpty());
        assertEquals("Harrowgate XL v4 has its identified settings again.", site.notices().getFirst().title());
        assertTrue(site.session().undo().undoable().isPresent());
    }

    @Test
    void aNarrowPageHasOneColumnAndScrolls() throws Exception {
        site.shell().setSize(520, 400);
        show("main", "sdxl", "{\"steps\":20,\"fp8_storage\":true}");
        Control size = page.sheet().part(Section.SIZE);
        Control memory = page.sheet().part(Section.MEMORY);
        pump.until("it is laid out", () -> memory.getLocation().y > size.getLocation().y + size.getSize().y);
        assertEquals(size.getLocation().x, memory.getLocation().x);
        assertTrue(page.sheet().getSize().y > site.shell().getClientArea().height);
        pump.frames(15);
        assertTrue(Theme.keep(site.shell(), "settings-narrow") > 50);
    }

    @Test
    void aWidePageHasTwoColumns() {
        show("main", "sdxl", "{}");
        assertEquals(page.sheet().part(Section.SAMPLING).getLocation().y,
                page.sheet().part(Section.DECODER).getLocation().y);
        assertTrue(page.sheet().part(Section.DECODER).getLocation().x > 500);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void itLooksAsDesigned(String theme) throws Exception {
        site.close();
        SettingsPage other = new SettingsPage();
        site = new PageSite(library, other, theme, 1035, 540);
        site.show(model("main", "sdxl", """
                {"scheduler":"dpmpp_2m_sde_k","steps":30,"cfg_scale":5.5,"width":1024,"height":1024,"vae":"c1"}"""));
        DropField field = find(other.sheet().row("vae"), DropField.class, _ -> true);
        pump.until("the VAE has its name", () -> field.text().equals("Clearwater VAE"));
        pump.frames(15);
        assertTrue(Theme.keep(site.shell(), "settings-" + theme) > 100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void whoMayOnlyLookChangesNothing(String theme) throws Exception {
        site.close();
        SettingsPage other = new SettingsPage();
        site = new PageSite(new DistantLibrary(library, Right.READ), other, theme, 1035, 540);
        site.show(model("main", "sdxl", """
                {"scheduler":"dpmpp_2m_sde_k","steps":30,"width":1024,"height":1024,"fp8_storage":true}""",
                "default_settings"));
        Sheet sheet = other.sheet();
        for (String name : List.of("scheduler", "steps", "width", "fp8_storage", "vae")) {
            assertFalse(sheet.row(name).box().isEnabled(), name);
        }
        AmountEditor steps = (AmountEditor) sheet.row("steps").editor();
        assertFalse(steps.slider().isEnabled());
        assertFalse(steps.field().isEnabled());
        assertFalse(find(sheet.row("scheduler"), DropField.class, _ -> true).isEnabled());
        assertFalse(find(sheet.row("fp8_storage"), OnOff.class, _ -> true).isEnabled());
        assertTrue(sheet.part(Section.SIZE).presets().stream().noneMatch(Control::isEnabled));
        for (String button : List.of("Import", "Reset")) {
            assertFalse(find(sheet, ActionButton.class, each -> each.text().startsWith(button)).isEnabled(), button);
        }
        pump.frames(15);
        assertTrue(Theme.keep(site.shell(), "settings-looking-" + theme) > 100);
    }

    private Object member(String name) {
        return ((Map<?, ?>) site.draft().get("default_settings")).get(name);
    }
}
