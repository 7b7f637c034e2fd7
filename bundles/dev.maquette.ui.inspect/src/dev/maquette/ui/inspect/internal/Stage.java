// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.inspect.internal;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.widgets.ButtonStyle;
import dev.maquette.ui.widgets.EmptyState;
import dev.maquette.ui.widgets.MessageBar;
import dev.maquette.ui.widgets.Styles;

/**
 * Where the content of a file is shown, or what is said in its place. That a file is being read is said when it takes
 * longer than a moment.
 */
public final class Stage extends Composite {

    /** What takes less than this, in milliseconds, is not announced. */
    private static final int AT_ONCE = 300;

    private final StackLayout stack = new StackLayout();
    private final Runnable cancel;
    private final EmptyState empty;
    private final Composite filled;
    private final MessageBar message;
    private final Runnable announce = this::announce;
    private String reading = "";
    private boolean keeps;

    /** @param cancel ends the reading */
    public Stage(Composite parent, Look look, Runnable cancel) {
        super(parent, SWT.NONE);
        this.cancel = cancel;
        setLayout(stack);
        Styles.set(this, "mq-page");
        empty = new EmptyState(this, look);
        filled = Grids.part(this, 1, 0, 0);
        Composite inset = Grids.part(filled, 1, 0, 0);
        Grids.margins(inset, 16, 0);
        message = new MessageBar(inset, look);
        Grids.wide(message);
        ((GridData) message.getLayoutData()).verticalIndent = 12;
        message.hide();
    }

    /** Where the content belongs; it has a grid of one column. */
    public Composite filled() {
        return filled;
    }

    /** Whether the content is in view. */
    public boolean isFilled() {
        return stack.topControl == filled;
    }

    /** Shows the content; what was being read is there. */
    public void fill() {
        done();
        top(filled);
    }

    /** Shows nothing at all, until there is something to show or to say. */
    public void clear() {
        done();
        top(null);
    }

    /** Says something in place of the content; buttons can be added. */
    public EmptyState explain(String icon, String title, String text) {
        done();
        empty.show(icon, title, text);
        top(empty);
        return empty;
    }

    /**
     * A file is being read; {@link #fill} or {@link #explain} ends it.
     *
     * @param keep whether what is in view may stay until then, since it is about the same
     */
    public void reading(String name, boolean keep) {
        reading = name;
        keeps = keep;
        getDisplay().timerExec(AT_ONCE, announce);
    }

    private void announce() {
        if (isDisposed() || reading.isEmpty()) {
            return;
        }
        String title = NLS.bind(Messages.Reading_title, reading);
        if (keeps && isFilled()) {
            message.show(Notice.of(Notice.Kind.INFO, title, ""),
                    new Notice.Action(Messages.Reading_cancel, cancel));
        } else {
            empty.show("inspect", title, Messages.Reading_text);
            empty.button(ButtonStyle.NORMAL, "x", Messages.Reading_cancel, cancel);
            top(empty);
        }
    }

    private void done() {
        if (!reading.isEmpty()) {
            reading = "";
            getDisplay().timerExec(-1, announce);
            message.hide();
        }
    }

    private void top(Control control) {
        if (stack.topControl != control) {
            stack.topControl = control;
            layout(true, true);
        }
    }

    @Override
    public boolean setFocus() {
        Control top = stack.topControl; // focus is asked for while the window closes, too
        return top != null && !top.isDisposed() && top.setFocus();
    }
}
