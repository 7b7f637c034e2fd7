// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.widgets;

import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Type;

/** A part of a page: a grid on the page's ground. */
public class Area extends Composite {

    /** An area with margins; 8 points between its columns, none between its rows. */
    public Area(Composite parent, int columns, int marginWidth, int marginHeight) {
        super(parent, SWT.NONE);
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = marginWidth;
        layout.marginHeight = marginHeight;
        layout.horizontalSpacing = 8;
        layout.verticalSpacing = 0;
        setLayout(layout);
        Styles.set(this, "mq-page");
    }

    /** Space between its rows, in points. */
    public final void rows(int space) {
        ((GridLayout) getLayout()).verticalSpacing = space;
    }

    /** Gives the focus to the first that takes it; when a page is closed some are gone already, which take none. */
    protected static boolean focus(Control... wanted) {
        return Stream.of(wanted).anyMatch(control -> !control.isDisposed() && control.setFocus());
    }

    /** What comes below it begins right there. */
    public final void flush() {
        GridLayout layout = (GridLayout) getLayout();
        layout.marginTop = layout.marginHeight;
        layout.marginHeight = 0;
    }

    /** How many columns it has from now on. */
    public final void columns(int columns) {
        ((GridLayout) getLayout()).numColumns = columns;
    }

    /** One row of all that is there. */
    public final void fit() {
        columns((int) Stream.of(getChildren()).filter(child -> !(child.getLayoutData() instanceof GridData data)
                || !data.exclude).count());
    }

    /** Text that wraps and takes the width there is. */
    public final Label label(Look look, Type type, String style) {
        return label(look, type, style, SWT.LEFT);
    }

    /** Text that wraps and takes the width there is, aligned as SWT says. */
    public final Label label(Look look, Type type, String style, int alignment) {
        Label label = new Label(this, SWT.WRAP | alignment);
        label.setFont(look.font(type));
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = 100;
        label.setLayoutData(data);
        Styles.set(label, style);
        return label;
    }

    /** Text that wraps, takes the width there is, and can be selected and copied. */
    public final StyledText selectable(Look look, Type type, String style) {
        StyledText text = new StyledText(this, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP);
        text.setCaret(null);
        text.setFont(look.font(type));
        text.addListener(SWT.Traverse, e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT
                || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = 100;
        text.setLayoutData(data);
        Styles.set(text, style);
        return text;
    }

    /** Lets a control have all the width there is. */
    public static <C extends Control> C wide(C control) {
        control.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return control;
    }

    /** Lets a control have all the room there is. */
    public static <C extends Control> C whole(C control) {
        control.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        return control;
    }

    /** Lets a control be there, or take no room. */
    public static void shown(Control control, boolean shown) {
        ((GridData) control.getLayoutData()).exclude = !shown;
        control.setVisible(shown);
    }

    /** A bar of what is done, with the space that is above and below it when it is not to be seen. */
    public final ProgressLine progress(Look look) {
        ProgressLine progress = new ProgressLine(this, look);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.heightHint = 8;
        progress.setLayoutData(data);
        progress.setVisible(false);
        return progress;
    }

    /** A bar for messages, which takes no room while there is none. */
    public final MessageBar message(Look look) {
        Area inset = wide(new Area(this, 1, 12, 0));
        MessageBar message = new MessageBar(inset, look);
        GridData hidden = new GridData(SWT.FILL, SWT.TOP, true, false);
        hidden.verticalIndent = 8;
        hidden.exclude = true;
        message.setLayoutData(hidden);
        return message;
    }

    /** A hairline from side to side. */
    public final void line() {
        Composite line = new Composite(this, SWT.NONE);
        GridData thin = new GridData(SWT.FILL, SWT.TOP, true, false);
        thin.heightHint = 1;
        line.setLayoutData(thin);
        Styles.set(line, "mq-line");
    }
}
