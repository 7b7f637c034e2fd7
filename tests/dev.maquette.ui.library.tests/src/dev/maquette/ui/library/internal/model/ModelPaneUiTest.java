// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Predicate;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.model.Availability;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.probe.Safety.Verdict;
import dev.maquette.api.request.CheckFiles;
import dev.maquette.api.request.RelateModels;
import dev.maquette.testkit.library.MemoryLibraries;
import dev.maquette.testkit.library.MemoryLibrary;
import dev.maquette.testkit.library.ModelRecords;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.model.ContributedPage;
import dev.maquette.ui.model.EditedModel;
import dev.maquette.ui.model.ModelPage;
import dev.maquette.ui.model.ModelSite;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Session;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.CheckBox;
import dev.maquette.ui.widgets.ChipField;
import dev.maquette.ui.widgets.EmptyState;
import dev.maquette.ui.widgets.TextField;

/** The Model view's and the editor's content in a window of its own, on a library in memory. */
class ModelPaneUiTest implements ModelActions, ModelSite, ModelPane.Watcher {

    private final List<String> asked = new ArrayList<>();
    private final MemoryLibrary library = new MemoryLibrary("Studio", ModelRecords.dozen());
    private final Session session = new Session(new MemoryLibraries(library));
    private final Drafts drafts = new Drafts(session);
    private final Display display = Display.getCurrent() == null ? new Display() : Display.getCurrent();
    private final Look look = ThemeLook.dark(display);
    private Shell shell;
    private ModelPane pane;
    private ModelPresenter presenter;

    /** A page that writes down what is asked of it. */
    private final class Recorded implements ModelPage {

        private final String id;

        Recorded(String id) {
            this.id = id;
            asked.add("made " + id);
        }

        @Override
        public boolean fits(ModelRecord model) {
            return !id.equals("mains") || model.type().id().equals("main");
        }

        @Override
        public Control create(Composite parent, ModelSite site) {
            asked.add("created " + id);
            return new Composite(parent, SWT.NONE);
        }

        @Override
        public void show(EditedModel model) {
            if (id.equals("rash")) {
                throw new IllegalStateException("cannot");
            }
            asked.add(id + " shows " + model.saved().key());
        }

        @Override
        public void close() {
            asked.add("closed " + id);
        }
    }

    @BeforeEach
    void open() throws InterruptedException {
        session.open(library.info().location()).join();
        shell = new Shell(display);
        shell.setLayout(new FillLayout());
        shell.setSize(500, 700);
    }

    @AfterEach
    void close() {
        presenter.close();
        shell.dispose();
        drafts.close();
        session.close();
    }

    private void show(String first, ContributedPage... pages) {
        pane = new ModelPane(shell, this, this, new ModelPane.Pages(List.of(pages), first,
                id -> asked.add("turned " + id), (message, failure) -> asked.add(message)), this);
        presenter = new ModelPresenter(session, drafts, pane, Runnable::run, Runnable::run);
        shell.open();
        select("a1");
    }

    private ContributedPage recorded(String id) {
        return new ContributedPage(id, "The " + id, id, 0, () -> new Recorded(id));
    }

    private void showOverview() {
        show("", new ContributedPage("overview", "Overview", "Overview", 0, OverviewPage::new),
                new ContributedPage("triggers", "Trigger phrases", "Triggers", 0, TriggerPage::new));
    }

    private void select(String key) {
        presenter.select(List.of(key));
    }

    private <T> T find(Class<T> type, Predicate<T> which) {
        return find(shell, type, which);
    }

    private static <T> T find(Composite parent, Class<T> type, Predicate<T> which) {
        for (Control child : parent.getChildren()) {
            if (type.isInstance(child) && which.test(type.cast(child))) {
                return type.cast(child);
            }
            T below = child instanceof Composite composite ? find(composite, type, which) : null;
            if (below != null) {
                return below;
            }
        }
        return null;
    }

    private ActionButton button(String text) {
        return find(ActionButton.class, button -> button.text().equals(text));
    }

    private Text input(String text) {
        return find(TextField.class, field -> field.text().getText().equals(text)).text();
    }

    private static void key(Control control, int code) {
        Event event = new Event();
        event.keyCode = code;
        control.notifyListeners(SWT.KeyDown, event);
    }

    @Test
    void aPageIsMadeForItsTabAndItsControlsWhenItIsTurnedTo() {
        show("", recorded("one"), recorded("two"));
        assertEquals(List.of("made one", "made two", "created one", "one shows a1"), asked);
        asked.clear();
        pane.pages().tabs().choose(1);
        pane.pages().tabs().choose(0);
        assertEquals(List.of("turned two", "created two", "two shows a1", "turned one", "one shows a1"), asked);
    }

    @Test
    void thePageInFrontIsShownEachModelAndTheOthersWait() {
        show("two", recorded("one"), recorded("two"));
        asked.clear();
        select("a2");
        assertEquals(List.of("two shows a2"), asked);
        select("nobody");
        assertEquals(List.of("two shows a2", "closed two"), asked);
    }

    @Test
    void aPartThatHadTheFocusBeforeThereWasAnythingToShowHasItThen() {
        show("", recorded("one"));
        select("nobody");
        shell.forceActive();
        pane.setFocus();
        select("a2");
        assertTrue(pane.pages().tabs().isFocusControl());
    }

    @Test
    void aPageThatDoesNotFitHasNoTabAndIsThereAgainForModelsThatItFits() {
        show("mains", recorded("all"), recorded("mains"));
        assertEquals(1, pane.pages().tabs().chosen());
        select("b1");
        assertEquals(List.of("The all"), pane.pages().tabs().names());
        select("a2");
        assertEquals(1, pane.pages().tabs().chosen(), "the choice is kept in mind");
    }

    @Test
    void aPageThatFailsSaysSoAndTheOthersGoOn() {
        show("", recorded("rash"), recorded("calm"), new ContributedPage("lost", "Lost", "Lost", 0, () -> {
            throw new CoreException(Status.error("no such class"));
        }));
        assertEquals("The page The rash cannot be shown",
                find(EmptyState.class, state -> state.isVisible()).title());
        pane.pages().tabs().choose(2);
        assertEquals("The page Lost cannot be shown", find(EmptyState.class, state -> state.isVisible()).title());
        pane.pages().tabs().choose(1);
        assertTrue(asked.contains("calm shows a1"));
        assertTrue(asked.contains("The page rash of the model editor failed."), () -> asked.toString());
        assertTrue(asked.contains("The page lost of the model editor failed."));
    }

    @Test
    void theKeysOfTabFoldersTurnThePagesRound() {
        show("", recorded("one"), recorded("two"));
        Event forward = new Event();
        forward.detail = SWT.TRAVERSE_PAGE_NEXT;
        pane.notifyListeners(SWT.Traverse, forward);
        assertEquals(1, pane.pages().tabs().chosen());
        assertEquals(SWT.TRAVERSE_NONE, forward.detail, "the folder around it stays where it is");
        Event again = new Event();
        again.detail = SWT.TRAVERSE_PAGE_NEXT;
        pane.notifyListeners(SWT.Traverse, again);
        assertEquals(0, pane.pages().tabs().chosen());
    }

    @Test
    void tabsWithoutRoomAreInTheMenu() {
        shell.setSize(240, 500);
        show("", recorded("Evidence"), recorded("Tensors"), recorded("Metadata"), recorded("History"));
        assertFalse(pane.pages().tabs().hidden().isEmpty());
        pane.pages().turnTo("History");
        assertFalse(pane.pages().tabs().hidden().contains("The History"));
        shell.setSize(900, 500);
        assertEquals(List.of(), pane.pages().tabs().hidden());
    }

    @Test
    void typingGoesIntoTheDraftAndEscTakesItBack() {
        showOverview();
        Text name = input("Harrowgate XL v4");
        name.setText("Harrowgate");
        assertEquals("1 change not saved: name", pane.saveBar().words());
        assertTrue(asked.contains("dirty"));
        key(name, SWT.ESC);
        assertEquals("Harrowgate XL v4", name.getText());
        assertEquals("", pane.saveBar().words());
    }

    @Test
    void aModelNeedsAName() {
        showOverview();
        input("Harrowgate XL v4").setText("  ");
        assertEquals("A model needs a name.", pane.saveBar().words());
        assertFalse(button("Save").isEnabled());
        button("Revert").press();
        assertEquals("", pane.saveBar().words());
        assertEquals("Harrowgate XL v4", input("Harrowgate XL v4").getText());
    }

    @Test
    void aSourceUrlThatIsNoWebAddressIsRefused() {
        showOverview();
        Text url = input("https://models.example.org/a1");
        url.setText("ftp://models.example.org");
        assertTrue(find(Label.class, label -> label.getText().startsWith("This is no web address.")).getVisible());
        assertFalse(button("Save").isEnabled());
        url.setText("http://models.example.org");
        assertTrue(button("Save").isEnabled());
        assertFalse(find(Label.class, label -> label.getText().startsWith("This is no web address.")).getVisible());
    }

    @Test
    void theLinkIsHiddenWithoutASourceUrl() {
        showOverview();
        assertEquals("<a>models.example.org/a1</a>", find(Link.class, link -> true).getText());
        library.changeBehindTheScenes("a1", Collections.singletonMap("source_url", null));
        assertFalse(find(Link.class, link -> true).isVisible());
    }

    @Test
    void tagsAreAddedAndRemoved() {
        showOverview();
        ChipField tags = find(ChipField.class, chips -> chips.words().equals(List.of("daily", "paper")));
        tags.add(" client work ");
        assertEquals("1 change not saved: tags", pane.saveBar().words());
        tags.add("Paper");
        assertEquals("\"Paper\" is there already.", tags.refusal());
        Control first = find(tags, Control.class, chip -> chip.getClass().getSimpleName().equals("Chip"));
        key(first, SWT.DEL);
        assertEquals(List.of("paper", "client work"), drafts.of("a1").orElseThrow().changes().fields().get("tags"));
    }

    @Test
    void phrasesAreAddedRefusedAndRemoved() {
        showOverview();
        select("b1");
        pane.pages().turnTo("triggers");
        PhraseList list = find(PhraseList.class, any -> true);
        Text input = find(list.getParent(), TextField.class, any -> true).text();
        input.setText(" saltfilm ");
        input.notifyListeners(SWT.DefaultSelection, new Event());
        assertEquals(List.of("layered paper", "soft light", "saltfilm"), list.phrases());
        assertEquals("", input.getText());
        input.setText("soft light");
        button("Add").press();
        assertTrue(find(Label.class, label -> label.getText().equals("\"soft light\" is there already."))
                .getVisible());
        key(list.line(0).getChildren()[0], SWT.DEL);
        assertEquals(List.of("soft light", "saltfilm"), list.phrases());
        assertEquals("1 change not saved: trigger phrases", pane.saveBar().words());
    }

    @Test
    void onlyEncodersAndVaesAreKeptOnTheProcessor() {
        showOverview();
        assertFalse(find(CheckBox.class, any -> true).isVisible());
        select("c1");
        CheckBox box = find(CheckBox.class, any -> true);
        assertTrue(box.isVisible());
        box.press();
        assertTrue(box.isTicked());
        assertEquals(true, drafts.of("c1").orElseThrow().changes().fields().get("cpu_only"));
        assertEquals(List.of("Overview"), pane.pages().tabs().names(), "a VAE has no trigger phrases");
    }

    @Test
    void relatedModelsLeadToTheirEditors() throws LibraryException {
        library.run(new RelateModels("a1", List.of("b1"), false), Actor.localUser(), null);
        showOverview();
        button("Saltmarsh Film").press();
        assertTrue(asked.contains("open b1"));
    }

    @Test
    void onlyAModelWithoutItsFilesCanBeLocated() throws LibraryException {
        showOverview();
        assertFalse(button("Locate…").getVisible());
        library.vanishes("a1", Availability.MISSING);
        library.run(new CheckFiles(null), Actor.localUser(), null);
        select("a1");
        assertTrue(button("Locate…").getVisible());
        button("Locate…").press();
        assertTrue(asked.contains("locate a1"));
    }

    @Test
    void badgesOfWhatIsWrongLeadToWhereItCanBeLookedInto() throws LibraryException {
        show("", recorded("one"), recorded("dev.maquette.ui.inspect.evidence"));
        assertNull(badge("Missing files"));
        library.vanishes("a1", Availability.MISSING);
        library.run(new CheckFiles(null), Actor.localUser(), null);
        select("a1");
        asked.clear();
        badge("Missing files").press();
        assertEquals(List.of("locate a1"), asked);
        pane.show(Optional.of(Verdict.UNSAFE));
        badge("Unsafe").press();
        assertTrue(asked.contains("dev.maquette.ui.inspect.evidence shows a1"));
    }

    private BadgeButton badge(String text) {
        return find(BadgeButton.class, button -> button.spokenName().equals(text));
    }

    @Test
    void settingsGoOutAndInAndTheFilesAreLookedAtAgain() {
        showOverview();
        asked.clear();
        button("Re-identify").press();
        button("Export settings…").press();
        button("Import settings…").press();
        assertEquals(List.of("reidentify a1", "export a1", "import a1"), asked);
    }

    @Test
    void anImageThatIsDroppedOrPastedBecomesTheCover() {
        showOverview();
        asked.clear();
        CoverField cover = find(CoverField.class, any -> true);
        cover.dropped(new String[]{"/pictures/kiln.png", "/pictures/other.png"});
        cover.dropped("some text");
        cover.pasted(new ImageData(2, 2, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF)));
        cover.pasted(null);
        assertEquals(List.of("cover " + Path.of("/pictures/kiln.png"), "cover PNG"), asked);
    }

    @Test
    void theHeadGrowsWithWhatItHasToSay() {
        showOverview();
        ModelHeader header = find(ModelHeader.class, h -> true);
        int height = header.getSize().y;
        library.changeBehindTheScenes("a1", Map.of("source_url", ""));
        int without = header.getSize().y;
        library.changeBehindTheScenes("a1", Map.of("source_url", "https://example.org/models/a1"));
        assertEquals(header.computeSize(header.getSize().x, SWT.DEFAULT).y, header.getSize().y);
        assertTrue(header.getSize().y > without, height + " and " + without);
        shell.setSize(1100, 700);
        assertEquals(header.computeSize(header.getSize().x, SWT.DEFAULT).y, header.getSize().y);
        shell.setSize(500, 700);
        assertEquals(header.computeSize(header.getSize().x, SWT.DEFAULT).y, header.getSize().y);
    }

    @Test
    void aMessageWithButtonsStandsAboveTheHeadAndTakesNothingFromIt() {
        showOverview();
        presenter.change("description", "Mine");
        ModelHeader header = find(ModelHeader.class, h -> true);
        int height = header.getSize().y;
        Runnable nothing = () -> asked.add("pressed");
        pane.tell(Notice.of(Notice.Kind.WARNING, "Someone else changed this model", "Your change is not saved yet."),
                new Notice.Action("Keep mine", nothing), new Notice.Action("Take theirs", nothing),
                new Notice.Action("Compare…", nothing));
        assertTrue(header.getLocation().y >= pane.message().getLocation().y + pane.message().getSize().y);
        assertEquals(height, header.getSize().y);
        assertEquals(header.getLocation().y + height + 8, header.getParent().getSize().y, "no hole is left");
        assertEquals(pane.getSize().y, pane.saveBar().getLocation().y + pane.saveBar().getSize().y);
    }

    @Test
    void onlyACoverThatIsThereCanBeRemoved() {
        showOverview();
        CoverField cover = find(CoverField.class, any -> true);
        assertFalse(cover.getMenu().getItem(2).isEnabled());
        library.changeBehindTheScenes("a1", Map.of("cover_image", "covers/a1.png"));
        assertTrue(cover.getMenu().getItem(2).isEnabled());
        key(cover, SWT.DEL);
        assertTrue(asked.contains("remove a1"));
    }

    @Override
    public void shown(ModelRecord model) {
        // the name is in the header, too
    }

    @Override
    public void look(EditedModel model) {
        // the files are none of this test's business
    }

    @Override
    public void dirty(boolean dirty) {
        if (dirty) {
            asked.add("dirty");
        }
    }

    @Override
    public Session session() {
        return session;
    }

    @Override
    public Look look() {
        return look;
    }

    @Override
    public Executor background() {
        return Runnable::run;
    }

    @Override
    public Executor ui() {
        return Runnable::run;
    }

    @Override
    public void change(String field, Object value) {
        presenter.change(field, value);
    }

    @Override
    public void refuse(String field, String reason) {
        presenter.refuse(field, reason);
    }

    @Override
    public void open(String key) {
        asked.add("open " + key);
    }

    @Override
    public void turnTo(String page) {
        pane.pages().turnTo(page);
    }

    @Override
    public void save() {
        presenter.save();
    }

    @Override
    public void revert() {
        presenter.revert();
    }

    @Override
    public void favourite(ModelRecord model) {
        asked.add("favourite " + model.key());
    }

    @Override
    public Optional<Image> cover(ModelRecord model) {
        return Optional.empty();
    }

    @Override
    public void setCover(ModelRecord model, Path image) {
        asked.add("cover " + image);
    }

    @Override
    public void setCover(ModelRecord model, byte[] png) {
        asked.add("cover " + new String(png, 1, 3, StandardCharsets.US_ASCII));
    }

    @Override
    public void chooseCover(ModelRecord model) {
        asked.add("choose " + model.key());
    }

    @Override
    public void removeCover(ModelRecord model) {
        asked.add("remove " + model.key());
    }

    @Override
    public void locate(ModelRecord model) {
        asked.add("locate " + model.key());
    }

    @Override
    public void reidentify(ModelRecord model) {
        asked.add("reidentify " + model.key());
    }

    @Override
    public void exportSettings(ModelRecord model) {
        asked.add("export " + model.key());
    }

    @Override
    public void importSettings(ModelRecord model) {
        asked.add("import " + model.key());
    }
}
