// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.part.Surroundings;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.ButtonStyle;
import dev.maquette.ui.widgets.StyledDialog;
import dev.maquette.ui.widgets.Styles;

/** One page with three choices for somebody who is new; all of them can be skipped. */
final class WelcomeDialog extends StyledDialog {

    private static final int WIDTH = 660;
    private static final int INDENT = 28;

    private final Path here;
    private final Surroundings.Maker surroundings;
    private final StarterCount count;
    private FolderField folder;
    private FoundLibraries found;
    private ChoiceCard sample;
    private ChoiceCard starters;
    private ActionButton start;
    private FirstSteps chosen;

    /**
     * @param now folder of the library that is open
     * @param surroundings what is around it, for what it looks for
     * @param count tells how many starter models there are
     */
    WelcomeDialog(Shell parent, Look look, Path now, Surroundings.Maker surroundings, StarterCount count) {
        super(parent, look, Messages.Welcome_title);
        this.here = now;
        this.surroundings = surroundings;
        this.count = count;
        this.chosen = new FirstSteps(now, List.of(), false, true, false);
    }

    /** What was chosen when it was closed. */
    FirstSteps chosen() {
        return chosen;
    }

    @Override
    protected void fill(Composite page) {
        greeting(page);
        heading(page, 1, Messages.Welcome_library);
        folder = indented(new FolderField(page, look(), here, surroundings, this::changed));
        heading(page, 2, Messages.Welcome_models);
        found = indented(new FoundLibraries(page, look(), surroundings, this::changed));
        heading(page, 3, Messages.Welcome_begin);
        Composite row = columns(page, 2);
        sample = card(row, "box", Messages.Welcome_sample, Messages.Welcome_sampleText, true);
        starters = card(row, "star", Messages.Welcome_starters, Messages.Welcome_startersText, false);
        count.ask(surroundings.of(starters), starters::explain);
        Label again = line(page, Messages.Welcome_again, Type.CAPTION, "mq-text2");
        ((GridData) again.getLayoutData()).verticalIndent = 8;
        ((GridData) again.getLayoutData()).horizontalIndent = INDENT;
    }

    private void greeting(Composite page) {
        Composite row = columns(page, 2);
        ((GridData) row.getLayoutData()).horizontalIndent = 0;
        ((GridLayout) row.getLayout()).makeColumnsEqualWidth = false;
        ((GridLayout) row.getLayout()).horizontalSpacing = 16;
        ((GridLayout) row.getLayout()).verticalSpacing = 4;
        Label mark = new Label(row, SWT.NONE);
        Image image = ImageDescriptor.createFromURL(WelcomeDialog.class.getResource("/branding/maquette48.png"))
                .createImage();
        mark.setImage(image);
        mark.addDisposeListener(e -> image.dispose());
        mark.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, false, false, 1, 2));
        Styles.set(mark, "mq-page");
        line(row, Messages.Welcome_greeting, Type.DISPLAY, "mq-page");
        line(row, Messages.Welcome_text, Type.BODY, "mq-text2");
    }

    private Label line(Composite parent, String text, Type type, String style) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(text);
        label.setFont(look().font(type));
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Styles.set(label, style);
        return label;
    }

    private void heading(Composite page, int number, String text) {
        Composite row = columns(page, 2);
        GridData data = (GridData) row.getLayoutData();
        data.horizontalIndent = 0;
        data.verticalIndent = 12;
        ((GridLayout) row.getLayout()).makeColumnsEqualWidth = false;
        ((GridLayout) row.getLayout()).horizontalSpacing = 8;
        new Number(row, number).setLayoutData(new GridData(20, 20));
        line(row, text, Type.BODY_STRONG, "mq-page");
    }

    private static Composite columns(Composite page, int count) {
        Composite row = new Composite(page, SWT.NONE);
        GridLayout layout = new GridLayout(count, true);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 12;
        row.setLayout(layout);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = WIDTH;
        data.horizontalIndent = INDENT;
        row.setLayoutData(data);
        Styles.set(row, "mq-page");
        return row;
    }

    private static <C extends Control> C indented(C control) {
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = WIDTH;
        data.horizontalIndent = INDENT;
        control.setLayoutData(data);
        return control;
    }

    private ChoiceCard card(Composite row, String icon, String title, String text, boolean on) {
        ChoiceCard card = new ChoiceCard(row, look(), icon, title, text, on, this::changed);
        card.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return card;
    }

    @Override
    protected void buttons(Composite bar) {
        button(bar, ButtonStyle.NORMAL, "", Messages.Welcome_skip, () -> end(Window.CANCEL));
        start = button(bar, ButtonStyle.PRIMARY, "", Messages.Welcome_startSample, () -> end(Window.OK));
        byDefault(start);
        changed();
        start.setFocus();
    }

    private void changed() {
        if (start == null) {
            return;
        }
        start.setEnabled(folder.chosen().isPresent());
        folder.chosen().ifPresent(place -> {
            chosen = new FirstSteps(place, found.chosen(), found.scans(), sample.on(), starters.on());
            start.show("", chosen.verb());
        });
        fit();
    }

    /** It grows with what it shows and never shrinks under the pointer. */
    private void fit() {
        Point now = getShell().getSize();
        Point needed = getShell().computeSize(SWT.DEFAULT, SWT.DEFAULT);
        if (needed.x > now.x || needed.y > now.y) {
            getShell().setSize(Math.max(needed.x, now.x), Math.max(needed.y, now.y));
        }
        getShell().layout(true, true);
    }

    /** What was found, for tests to see and tick. */
    FoundLibraries found() {
        return found;
    }

    /** A number in a circle. */
    private final class Number extends Canvas {

        Number(Composite parent, int number) {
            super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
            addPaintListener(e -> paint(e.gc, Integer.toString(number)));
            look().onChange(this, this::redraw);
        }

        private void paint(GC gc, String number) {
            gc.setBackground(getParent().getBackground());
            gc.fillRectangle(getClientArea());
            look().painter().fill(gc, look().colour(Token.T_INFO), new Rectangle(0, 0, 20, 20), 10);
            Point size = look().painter().extent(gc, Type.MICRO_STRONG, number);
            look().painter().text(gc, Type.MICRO_STRONG, look().colour(Token.ACCENT), number, (20 - size.x) / 2, 10,
                    20);
        }
    }
}
