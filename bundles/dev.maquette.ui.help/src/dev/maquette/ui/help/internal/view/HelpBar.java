// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.help.internal.view;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.ui.look.KeyNames;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.ButtonStyle;
import dev.maquette.ui.widgets.FieldStyle;
import dev.maquette.ui.widgets.Styles;
import dev.maquette.ui.widgets.TextField;

/** What stands above a page: back, forward, contents, and a field that searches while one types. */
final class HelpBar extends Composite {

    private static final int DEBOUNCE = 80;

    private final ActionButton back;
    private final ActionButton forward;
    private final ActionButton contents;
    private final TextField field;
    private final Consumer<String> search;
    private final Runnable now = this::searchNow;

    /** What its parts do. */
    record Actions(Runnable back, Runnable forward, Runnable contents, Consumer<String> search, Runnable list) {
    }

    HelpBar(Composite parent, Look look, Actions actions) {
        super(parent, SWT.NONE);
        this.search = actions.search();
        GridLayout layout = new GridLayout(4, false);
        layout.marginWidth = 12;
        layout.marginHeight = 8;
        layout.horizontalSpacing = 4;
        setLayout(layout);
        Styles.set(this, "mq-page");
        back = button(look, "leftc", Messages.HelpBar_back, actions.back());
        forward = button(look, "rightc", Messages.HelpBar_forward, actions.forward());
        contents = button(look, "list", Messages.HelpBar_contents, actions.contents());
        field = new TextField(this, look, FieldStyle.LINE, "search", KeyNames.of("Ctrl+F"));
        field.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        field.text().setMessage(Messages.HelpBar_search);
        field.text().getAccessible()
                .addAccessibleListener(AccessibleListener.getNameAdapter(e -> e.result = Messages.HelpBar_search));
        listen(actions.list());
    }

    private ActionButton button(Look look, String icon, String hint, Runnable action) {
        return new ActionButton(this, look, ButtonStyle.FLAT).show(icon, "").hint(hint).onPress(action);
    }

    private void listen(Runnable list) {
        field.text().addListener(SWT.Modify, _ -> getDisplay().timerExec(DEBOUNCE, now));
        field.text().addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ARROW_DOWN || e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR) {
                searchNow();
                list.run();
            } else if (e.keyCode == SWT.ESC && !field.text().getText().isEmpty()) {
                clear();
            }
        });
    }

    private void searchNow() {
        if (!isDisposed()) {
            getDisplay().timerExec(-1, now);
            search.accept(field.text().getText());
        }
    }

    /** Ends the search. */
    void clear() {
        field.replace("");
        searchNow();
    }

    /** Whether something is searched for. */
    boolean searching() {
        return !field.text().getText().isBlank();
    }

    /** Searches for these words. */
    void search(String words) {
        field.replace(words);
        searchNow();
    }

    /** Shows which ways are open, and whether the contents are asked for by a button. */
    void show(boolean canGoBack, boolean canGoForward, boolean narrow) {
        back.setEnabled(canGoBack);
        forward.setEnabled(canGoForward);
        if (contents.getVisible() != narrow) {
            contents.setVisible(narrow);
            GridData data = new GridData();
            data.exclude = !narrow;
            contents.setLayoutData(data);
            ((GridLayout) getLayout()).numColumns = narrow ? 4 : 3;
            layout();
        }
    }

    @Override
    public boolean setFocus() {
        field.text().selectAll();
        return field.setFocus();
    }
}
