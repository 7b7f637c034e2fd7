// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.details;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.maquette.api.model.Availability;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.testkit.library.ModelRecords;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.widgets.ActionButton;

/** The Details page in a window of its own. */
class DetailsPageUiTest implements DetailsActions {

    private final List<String> asked = new ArrayList<>();
    private final ModelRecord model = ModelRecords.dozen().getFirst();
    private Shell shell;
    private DetailsPage page;

    @BeforeEach
    void open() {
        shell = new Shell(Display.getCurrent());
        shell.setLayout(new FillLayout());
        shell.setSize(500, 700);
        page = new DetailsPage(shell, PlatformUI.getWorkbench().getService(Look.class), this);
        shell.open();
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    private void show(Availability availability) {
        page.show(model, availability, "/models/a1", new DetailsPresenter.Texts(model.name(), "", ""));
    }

    private static <T> T find(Composite parent, Class<T> type, String text) {
        for (Control child : parent.getChildren()) {
            if (type.isInstance(child) && (!(child instanceof ActionButton button) || button.text().equals(text))) {
                return type.cast(child);
            }
            T below = child instanceof Composite composite ? find(composite, type, text) : null;
            if (below != null) {
                return below;
            }
        }
        return null;
    }

    @Test
    void onlyAModelWithoutItsFilesCanBeLocated() {
        show(Availability.PRESENT);
        assertFalse(find(shell, ActionButton.class, "Locate…").getVisible());
        show(Availability.MISSING);
        assertTrue(find(shell, ActionButton.class, "Locate…").getVisible());
        find(shell, ActionButton.class, "Locate…").press();
        assertEquals(List.of("locate a1"), asked);
    }

    @Test
    void settingsGoOutAndIn() {
        show(Availability.PRESENT);
        find(shell, ActionButton.class, "Export settings…").press();
        find(shell, ActionButton.class, "Import settings…").press();
        assertEquals(List.of("export a1", "import a1"), asked);
    }

    @Test
    void anImageThatIsDroppedBecomesTheCover() {
        show(Availability.PRESENT);
        CoverField cover = find(shell, CoverField.class, "");
        cover.dropped(new String[]{"/pictures/kiln.png", "/pictures/other.png"});
        cover.dropped("some text");
        assertEquals(List.of("cover " + Path.of("/pictures/kiln.png")), asked);
    }

    @Test
    void onlyACoverThatIsThereCanBeRemoved() {
        show(Availability.PRESENT);
        CoverField cover = find(shell, CoverField.class, "");
        assertFalse(cover.getMenu().getItem(1).isEnabled());
        ModelRecord covered = ModelRecords.changed(model, Map.of("cover_image", "covers/a1.png"));
        page.show(covered, Availability.PRESENT, "", new DetailsPresenter.Texts("", "", ""));
        assertTrue(cover.getMenu().getItem(1).isEnabled());
    }

    @Override
    public void edited(DetailsPresenter.Texts texts) {
        asked.add("edited");
    }

    @Override
    public void set(ModelRecord changed, String field, Object value) {
        asked.add("set " + field);
    }

    @Override
    public void withdraw(ModelRecord changed, String field) {
        asked.add("withdraw " + field);
    }

    @Override
    public void save() {
        asked.add("save");
    }

    @Override
    public void revert() {
        asked.add("revert");
    }

    @Override
    public Optional<Image> cover(ModelRecord shown) {
        return Optional.empty();
    }

    @Override
    public void setCover(ModelRecord changed, Path image) {
        asked.add("cover " + image);
    }

    @Override
    public void chooseCover(ModelRecord changed) {
        asked.add("choose " + changed.key());
    }

    @Override
    public void removeCover(ModelRecord changed) {
        asked.add("remove " + changed.key());
    }

    @Override
    public void locate(ModelRecord missing) {
        asked.add("locate " + missing.key());
    }

    @Override
    public void exportSettings(ModelRecord shown) {
        asked.add("export " + shown.key());
    }

    @Override
    public void importSettings(ModelRecord changed) {
        asked.add("import " + changed.key());
    }

    @Override
    public void dirty(boolean dirty) {
        if (dirty) {
            asked.add("dirty");
        }
    }
}
