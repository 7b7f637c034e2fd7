// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.form;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.widgets.Area;
import dev.maquette.ui.widgets.FieldStyle;
import dev.maquette.ui.widgets.Styles;
import dev.maquette.ui.widgets.TextField;

/** What shall be seen, with the phrases of the models at hand, and what shall not. */
final class PromptPane extends Area {

    private static final int LINES = 72;
    private static final int FEW_LINES = 44;
    private static final int SPACE = 4;

    private final Look look;
    private final FormPresenter presenter;
    private final TextField prompt;
    private final TextField negative;
    private final Composite chips;
    private List<String> phrases = List.of();

    PromptPane(Composite parent, Look look, FormPresenter presenter) {
        super(parent, 1, 0, 0);
        this.look = look;
        this.presenter = presenter;
        rows(SPACE);
        Rows.name(this, look, Messages.Form_prompt);
        prompt = field(Messages.Form_prompt, LINES);
        prompt.text().addListener(SWT.Modify, e -> presenter.prompt(prompt.text().getText()));
        chips = new Composite(this, SWT.NONE);
        Styles.set(chips, "mq-page");
        RowLayout wrapping = new RowLayout(SWT.HORIZONTAL);
        wrapping.marginLeft = 0;
        wrapping.marginRight = 0;
        wrapping.spacing = SPACE;
        chips.setLayout(wrapping);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 100;
        chips.setLayoutData(data);
        Area.shown(chips, false);
        Rows.name(this, look, Messages.Form_negative);
        negative = field(Messages.Form_negative, FEW_LINES);
        negative.text().addListener(SWT.Modify,
                e -> presenter.change(s -> s.negativePrompt(negative.text().getText())));
    }

    private TextField field(String name, int height) {
        TextField field = new TextField(this, look, FieldStyle.AREA);
        Rows.describe(field, name);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 100;
        data.heightHint = height;
        field.setLayoutData(data);
        return field;
    }

    /** Returns whether it needs more or less room than before. */
    boolean show(FormState state) {
        show(prompt, state.wish().settings().prompt());
        show(negative, state.wish().settings().negativePrompt());
        boolean other = !state.phrases().equals(phrases);
        if (other) {
            phrases = state.phrases();
            Stream.of(chips.getChildren()).forEach(Control::dispose);
            phrases.forEach(phrase -> new PhraseChip(chips, look, phrase, () -> toggle(phrase))
                    .setLayoutData(new RowData()));
            Area.shown(chips, !phrases.isEmpty());
        }
        Stream.of(chips.getChildren()).map(PhraseChip.class::cast)
                .forEach(chip -> chip.show(Phrases.has(prompt.text().getText(), chip.phrase())));
        return other;
    }

    /** What is being typed stays as it is, with its caret. */
    private static void show(TextField field, String text) {
        if (!field.text().getText().equals(text)) {
            field.replace(text);
        }
    }

    private void toggle(String phrase) {
        presenter.prompt(Phrases.toggle(prompt.text().getText(), phrase));
    }

    TextField prompt() {
        return prompt;
    }

    TextField negative() {
        return negative;
    }

    List<PhraseChip> chips() {
        return Stream.of(chips.getChildren()).map(PhraseChip.class::cast).toList();
    }

    @Override
    public boolean setFocus() {
        return focus(prompt);
    }
}
