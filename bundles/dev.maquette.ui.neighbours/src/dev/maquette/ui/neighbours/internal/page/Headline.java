// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.neighbours.internal.page;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.Area;
import dev.maquette.ui.widgets.ButtonStyle;

/** What a page is about, a sentence on it, and at its right what can be done. */
public final class Headline extends Area {

    private final Look look;
    private final Label title;
    private final Label text;
    private final Area buttons;

    /** Without words yet. */
    public Headline(Composite parent, Look look) {
        super(parent, 2, 0, 0);
        this.look = look;
        Area words = wide(new Area(this, 1, 0, 0));
        words.rows(2);
        title = words.label(look, Type.TITLE, "mq-page");
        text = words.label(look, Type.BODY, "mq-text2");
        buttons = new Area(this, 1, 0, 0);
        buttons.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
    }

    /** One more button at its right. */
    public ActionButton button(ButtonStyle style, String icon, String words, Runnable action) {
        ActionButton button = new ActionButton(buttons, look, style).show(icon, words).onPress(action);
        button.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        buttons.columns(buttons.getChildren().length);
        return button;
    }

    /** Shows or hides one of its buttons. */
    public void offer(ActionButton button, boolean offered) {
        shown(button, offered);
        buttons.fit();
    }

    /** Sets the words. */
    public void show(String heading, String sentence) {
        title.setText(heading);
        text.setText(sentence);
        shown(text, !sentence.isEmpty());
    }

    /** What it is about. */
    public String title() {
        return title.getText();
    }

    /** The sentence on it. */
    public String text() {
        return text.getText();
    }
}
