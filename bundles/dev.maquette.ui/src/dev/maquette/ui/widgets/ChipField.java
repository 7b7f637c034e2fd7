// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.widgets;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;

import dev.maquette.ui.internal.Messages;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Type;

/**
 * Words, each with a cross, and a plus that opens an input for one more: Enter adds what was typed, Esc closes the
 * input. A word that is there already is refused with a sentence below. Belongs to the display's thread.
 */
public final class ChipField extends Composite {

    private static final int INPUT = 160;

    private final Look look;
    private final String title;
    private final Consumer<List<String>> changed;
    private final Runnable grown;
    private final Composite row;
    private final ActionButton plus;
    private final TextField input;
    private final Label refusal;
    private List<String> words = List.of();

    /**
     * @param title what the words are, for those who cannot see it
     * @param changed told all words after the user added or removed one
     * @param grown told when the field may need more or less room than before
     */
    public ChipField(Composite parent, Look look, String title, Consumer<List<String>> changed, Runnable grown) {
        super(parent, SWT.NONE);
        this.look = look;
        this.title = title;
        this.changed = changed;
        this.grown = grown;
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 4;
        setLayout(layout);
        Styles.set(this, "mq-page");
        row = flow();
        plus = new ActionButton(row, look, ButtonStyle.FLAT, Chip.HEIGHT).show("add", "").hint(Messages.Chips_add)
                .onPress(() -> open(true));
        plus.setLayoutData(new RowData());
        input = input();
        refusal = new Label(this, SWT.WRAP);
        refusal.setFont(look.font(Type.CAPTION));
        GridData below = new GridData(SWT.FILL, SWT.TOP, true, false);
        below.widthHint = 100;
        below.exclude = true;
        refusal.setLayoutData(below);
        refusal.setVisible(false);
        Styles.set(refusal, "mq-bad");
        describe();
    }

    /** Where the words stand. */
    Composite row() {
        return row;
    }

    private Composite flow() {
        Composite made = new Composite(this, SWT.NONE);
        RowLayout flow = new RowLayout();
        flow.marginLeft = 0;
        flow.marginRight = 0;
        flow.marginTop = 0;
        flow.marginBottom = 0;
        flow.spacing = 4;
        flow.center = true;
        made.setLayout(flow);
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
        wide.widthHint = 100;
        made.setLayoutData(wide);
        Styles.set(made, "mq-page");
        return made;
    }

    private TextField input() {
        TextField field = new TextField(row, look, FieldStyle.LINE);
        RowData size = new RowData();
        size.width = INPUT;
        size.exclude = true;
        field.setLayoutData(size);
        field.setVisible(false);
        field.text().addListener(SWT.DefaultSelection, e -> add());
        field.text().addListener(SWT.Modify, e -> refuse(""));
        field.text().addListener(SWT.Traverse, e -> {
            if (e.detail == SWT.TRAVERSE_ESCAPE) {
                e.doit = false;
                open(false);
                plus.setFocus();
            }
        });
        field.text().addListener(SWT.FocusOut, e -> leave());
        return field;
    }

    private void describe() {
        row.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = words.isEmpty() ? NLS.bind(Messages.Chips_empty, title) : title;
            }
        });
        row.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent e) {
                e.detail = ACC.ROLE_LIST;
            }
        });
    }

    /** Shows these; nobody is told. */
    public void show(List<String> shown) {
        if (!shown.equals(words)) {
            words = List.copyOf(shown);
            Stream.of(row.getChildren()).filter(Chip.class::isInstance).forEach(Control::dispose);
            words.forEach(this::chip);
            fit();
        }
    }

    private void chip(String word) {
        Chip chip = new Chip(this, look, word, () -> remove(word));
        chip.moveAbove(plus);
        chip.addListener(SWT.KeyDown, this::step);
    }

    /** The words that are shown. */
    public List<String> words() {
        return words;
    }

    /** Why the last word was not added; empty where there is nothing to say. */
    public String refusal() {
        return refusal.getVisible() ? refusal.getText() : "";
    }

    private void step(Event e) {
        int by = e.keyCode == SWT.ARROW_RIGHT ? 1 : e.keyCode == SWT.ARROW_LEFT ? -1 : 0;
        if (by != 0) {
            focus(words.indexOf(((Chip) e.widget).word()) + by);
        }
    }

    private void focus(int index) {
        Control[] all = row.getChildren();
        if (index >= 0) {
            all[Math.min(index, words.size())].setFocus();
        }
    }

    private void remove(String word) {
        int index = words.indexOf(word);
        List<String> left = new ArrayList<>(words);
        left.remove(word);
        show(left);
        focus(index);
        changed.accept(words);
    }

    /** Adds a word as the user does by Enter: white space around it is taken off, and one that is there is refused. */
    public void add(String word) {
        String wanted = word.strip();
        if (words.stream().anyMatch(wanted::equalsIgnoreCase)) {
            refuse(NLS.bind(Messages.Chips_there, wanted));
        } else if (!wanted.isEmpty()) {
            List<String> more = new ArrayList<>(words);
            more.add(wanted);
            show(more);
            input.replace("");
            changed.accept(words);
        }
    }

    private void add() {
        add(input.text().getText());
    }

    /** Words that were typed and not added are not lost by a click elsewhere. */
    private void leave() {
        getDisplay().asyncExec(() -> {
            if (!isDisposed() && !input.text().isFocusControl() && input.text().getText().isBlank()) {
                open(false);
            }
        });
    }

    private void open(boolean typing) {
        appear(input, typing);
        appear(plus, !typing);
        if (typing) {
            fit();
            input.setFocus();
        } else {
            input.replace("");
            refuse("");
            fit();
        }
    }

    private static void appear(Control control, boolean visible) {
        ((RowData) control.getLayoutData()).exclude = !visible;
        control.setVisible(visible);
    }

    private void refuse(String reason) {
        boolean any = !reason.isEmpty();
        if (any || refusal.getVisible()) {
            refusal.setText(reason);
            refusal.setVisible(any);
            ((GridData) refusal.getLayoutData()).exclude = !any;
            fit();
        }
    }

    private void fit() {
        layout(true, true);
        grown.run();
    }
}
