// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.workbench.internal.LanguageChoice.Wish;
import dev.maquette.workbench.internal.page.Form;

/** The languages of the program, each by its own name, and the way to start again in another one. */
final class LanguageGroup {

    private final Map<Wish, Button> buttons = new EnumMap<>(Wish.class);
    private final Wish started;
    private final Button restart;

    /**
     * @param started what the program was started with
     * @param again starts it again with what is chosen
     */
    LanguageGroup(Form form, Wish started, Runnable again) {
        this.started = started;
        form.heading(Messages.Appearance_language);
        Composite group = new Composite(form.page(), SWT.NONE); // radio buttons of one parent belong together
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        group.setLayout(layout);
        group.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
        add(group, Wish.SYSTEM, Messages.Appearance_languageSystem);
        add(group, Wish.ENGLISH, Messages.Appearance_english);
        add(group, Wish.GERMAN, Messages.Appearance_german);
        form.sentence(Messages.Appearance_languageNote);
        restart = form.button(Messages.Appearance_restart, SWT.PUSH);
        restart.setVisible(Boolean.getBoolean("maquette.restarts"));
        restart.addSelectionListener(SelectionListener.widgetSelectedAdapter(_ -> again.run()));
    }

    private void add(Composite group, Wish wish, String words) {
        Button button = new Button(group, SWT.RADIO);
        button.setText(words);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(_ -> enable()));
        buttons.put(wish, button);
    }

    private void enable() {
        restart.setEnabled(wish() != started);
    }

    /** Shows what is wanted. */
    void select(Wish wish) {
        buttons.forEach((each, button) -> button.setSelection(each == wish));
        enable();
    }

    /** What is chosen. */
    Wish wish() {
        return buttons.keySet().stream().filter(wish -> buttons.get(wish).getSelection()).findFirst()
                .orElse(Wish.SYSTEM);
    }
}
