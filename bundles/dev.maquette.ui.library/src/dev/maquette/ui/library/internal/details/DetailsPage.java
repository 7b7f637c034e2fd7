// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.details;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import dev.maquette.api.model.Availability;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.ui.library.internal.Messages;
import dev.maquette.ui.library.internal.details.DetailsPresenter.Texts;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.widgets.EmptyState;
import dev.maquette.ui.widgets.FieldStyle;
import dev.maquette.ui.widgets.MessageBar;
import dev.maquette.ui.widgets.Styles;
import dev.maquette.ui.widgets.TextField;

/** The page about one model. */
public final class DetailsPage extends Composite implements DetailsPresenter.Screen {

    private final DetailsActions actions;
    private final StackLayout stack = new StackLayout();
    private final EmptyState empty;
    private final Composite filled;
    private final MessageBar message;
    private final ScrolledComposite scroll;
    private final Composite page;
    private final DetailsHeader header;
    private final TextField description;
    private final FactGrid facts;
    private final Section triggers;
    private final Section settings;
    private final Section tags;
    private final BadgeRow triggerWords;
    private final FactGrid settingFacts;
    private final BadgeRow tagWords;
    private final Stars stars;
    private final TextField notes;
    private final SaveBar save;
    private ModelRecord model;
    private boolean showing;

    /** A page that shows nothing yet. */
    public DetailsPage(Composite parent, Look look, DetailsActions actions) {
        super(parent, SWT.NONE);
        this.actions = actions;
        setLayout(stack);
        Styles.set(this, "mq-page");
        empty = new EmptyState(this, look);
        filled = new Composite(this, SWT.NONE);
        filled.setLayout(grid(0, 0));
        Styles.set(filled, "mq-page");
        message = new MessageBar(filled, look);
        GridData bar = new GridData(SWT.FILL, SWT.TOP, true, false);
        message.setLayoutData(bar);
        message.hide();
        scroll = new ScrolledComposite(filled, SWT.V_SCROLL);
        scroll.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        Styles.set(scroll, "mq-page");
        page = new Composite(scroll, SWT.NONE);
        page.setLayout(grid(16, 16));
        Styles.set(page, "mq-page");
        scroll.setContent(page);
        header = new DetailsHeader(page, look, actions, this::edited, () -> model);
        wide(header);
        revertOnEscape(header.name());
        Section about = new Section(page, look, Messages.Details_description);
        description = area(about, look);
        facts = new FactGrid(new Section(page, look, Messages.Details_facts), look, this::withdraw);
        triggers = new Section(page, look, Messages.Details_triggers);
        triggerWords = new BadgeRow(triggers, look);
        settings = new Section(page, look, Messages.Details_settings);
        settingFacts = new FactGrid(settings, look, this::withdraw);
        Section rating = new Section(page, look, Messages.Details_rating);
        stars = new Stars(rating, look, value -> actions.set(model, "rating", value));
        tags = new Section(page, look, Messages.Details_tags);
        tagWords = new BadgeRow(tags, look);
        Section own = new Section(page, look, Messages.Details_notes);
        notes = area(own, look);
        for (Control wide : List.of(facts, triggerWords, settingFacts, tagWords)) {
            wide(wide);
        }
        save = new SaveBar(filled, look, actions::save, actions::revert);
        scroll.addListener(SWT.Resize, e -> fit());
        showNothing(0);
    }

    private static GridLayout grid(int margin, int spacing) {
        GridLayout layout = new GridLayout();
        layout.marginWidth = margin;
        layout.marginHeight = margin;
        layout.verticalSpacing = spacing;
        return layout;
    }

    private static void wide(Control control) {
        control.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }

    private TextField area(Composite parent, Look look) {
        TextField field = new TextField(parent, look, FieldStyle.AREA);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 100;
        field.setLayoutData(data);
        revertOnEscape(field);
        field.text().addListener(SWT.Modify, e -> {
            edited();
            fit();
        });
        return field;
    }

    private void revertOnEscape(TextField field) {
        field.text().addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ESC) {
                actions.revert();
            }
        });
    }

    private void withdraw(String field) {
        actions.withdraw(model, field);
    }

    private void edited() {
        if (!showing) {
            actions.edited(new Texts(header.name().text().getText(), description.text().getText(),
                    notes.text().getText()));
        }
    }

    @Override
    public void show(ModelRecord shown, Availability availability, String path, Texts texts) {
        boolean another = model == null || !model.key().equals(shown.key());
        model = shown;
        showing = true;
        page.setRedraw(false);
        header.show(shown, availability, texts.name());
        description.replace(texts.description());
        notes.replace(texts.notes());
        facts.show(Facts.of(shown, path));
        words(triggers, triggerWords, shown.triggerPhrases());
        words(tags, tagWords, shown.tags());
        settingFacts.show(Facts.of(shown.defaultSettings()));
        settings.appear(!Facts.of(shown.defaultSettings()).isEmpty());
        stars.show(shown.rating());
        message.hide();
        showing = false;
        stack.topControl = filled;
        layout(true, true);
        fit();
        page.setRedraw(true);
        if (another) {
            scroll.setOrigin(0, 0);
        }
    }

    private static void words(Section section, BadgeRow row, List<String> words) {
        List<String> shown = Objects.requireNonNullElse(words, List.of());
        row.show(shown);
        section.appear(!shown.isEmpty());
    }

    private void fit() {
        int width = scroll.getClientArea().width;
        scroll.setMinSize(page.computeSize(Math.max(width, 200), SWT.DEFAULT));
    }

    @Override
    public void showNothing(int selected) {
        model = null;
        empty.show("inspect", selected == 0 ? Messages.Details_nothing : NLS.bind(Messages.Details_several, selected),
                selected == 0 ? Messages.Details_nothingText : Messages.Details_severalText);
        stack.topControl = empty;
        layout();
    }

    @Override
    public void tell(Notice notice, Notice.Action... more) {
        message.show(notice, more);
    }

    @Override
    public void dirty(boolean dirty, boolean valid) {
        header.name().mark(!valid);
        save.show(dirty, valid);
        actions.dirty(dirty);
    }

    /** The cover is read, or there is another one. */
    public void repaintCover() {
        header.repaintCover();
    }

    /** The model that is shown. */
    public Optional<ModelRecord> shown() {
        return Optional.ofNullable(model);
    }

    /** Puts the caret into the name. */
    public void editName() {
        if (model != null) {
            header.name().text().selectAll();
            header.name().setFocus();
        }
    }

    /** The input for the name. */
    public TextField name() {
        return header.name();
    }

    /** The input for the description. */
    public TextField description() {
        return description;
    }

    /** What the page tells. */
    public MessageBar message() {
        return message;
    }

    /** A heading and what is below it. */
    private static final class Section extends Composite {

        Section(Composite parent, Look look, String title) {
            super(parent, SWT.NONE);
            setLayout(grid(0, 8));
            Styles.set(this, "mq-page");
            wide(this);
            Label label = new Label(this, SWT.NONE);
            label.setText(title);
            label.setFont(look.font(Type.BODY_STRONG));
            Styles.set(label, "mq-page");
        }

        void appear(boolean visible) {
            ((GridData) getLayoutData()).exclude = !visible;
            setVisible(visible);
        }
    }
}
