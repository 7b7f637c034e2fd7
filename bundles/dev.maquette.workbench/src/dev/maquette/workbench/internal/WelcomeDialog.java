// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.ButtonStyle;
import dev.maquette.ui.widgets.FieldStyle;
import dev.maquette.ui.widgets.StyledDialog;
import dev.maquette.ui.widgets.Styles;
import dev.maquette.ui.widgets.TextField;

/** One page with three choices for somebody who is new; all of them can be skipped. */
final class WelcomeDialog extends StyledDialog {

    private static final int WIDTH = 660;
    private static final int INDENT = 28;

    private final Path now;
    private TextField folder;
    private Label room;
    private ChoiceCard scan;
    private ChoiceCard sample;
    private ChoiceCard starters;
    private ActionButton start;
    private FirstSteps chosen;

    /** @param now folder of the library that is open */
    WelcomeDialog(Shell parent, Look look, Path now) {
        super(parent, look, Messages.Welcome_title);
        this.now = now;
        this.chosen = new FirstSteps(now, false, true, false);
    }

    /** What was chosen when it was closed. */
    FirstSteps chosen() {
        return chosen;
    }

    @Override
    protected void fill(Composite page) {
        greeting(page);
        heading(page, 1, Messages.Welcome_library);
        library(page);
        heading(page, 2, Messages.Welcome_models);
        scan = card(columns(page, 1), "folder", Messages.Welcome_scan, Messages.Welcome_scanText, false);
        heading(page, 3, Messages.Welcome_begin);
        Composite row = columns(page, 2);
        sample = card(row, "box", Messages.Welcome_sample, Messages.Welcome_sampleText, true);
        starters = card(row, "star", Messages.Welcome_starters, Messages.Welcome_startersText, false);
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

    private ChoiceCard card(Composite row, String icon, String title, String text, boolean on) {
        ChoiceCard card = new ChoiceCard(row, look(), icon, title, text, on, this::changed);
        card.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return card;
    }

    private void library(Composite page) {
        Composite row = columns(page, 2);
        ((GridLayout) row.getLayout()).makeColumnsEqualWidth = false;
        ((GridLayout) row.getLayout()).horizontalSpacing = 8;
        folder = new TextField(row, look(), FieldStyle.LINE, "folder", "");
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.heightHint = 28;
        folder.setLayoutData(wide);
        folder.text().setText(now.toString());
        folder.text().addListener(SWT.Modify, e -> changed());
        folder.text().getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = Messages.Welcome_library;
            }
        });
        new ActionButton(row, look(), ButtonStyle.NORMAL).show("", Messages.Welcome_browse).onPress(this::browse);
        room = line(page, "", Type.CAPTION, "mq-text2");
        ((GridData) room.getLayoutData()).horizontalIndent = INDENT;
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell());
        dialog.setMessage(Messages.Welcome_browseText);
        String folderOfUser = dialog.open();
        if (folderOfUser != null) {
            folder.text().setText(folderOfUser);
        }
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
        Path typed = typed();
        String problem = typed == null ? Messages.Welcome_noPath : problem(typed);
        folder.mark(problem != null);
        room.setText(problem != null ? problem : free(typed));
        start.setEnabled(problem == null);
        if (problem == null) {
            chosen = new FirstSteps(typed, scan.on(), sample.on(), starters.on());
            start.show("", chosen.verb());
            start.getParent().getParent().layout(true, true);
        }
    }

    private Path typed() {
        try {
            Path path = Path.of(folder.text().getText().strip()).normalize();
            return path.isAbsolute() ? path : null;
        } catch (InvalidPathException _) {
            return null;
        }
    }

    /** Why a folder cannot become a library, or null. */
    private String problem(Path typed) {
        if (typed.equals(now) || !Files.exists(typed)) {
            return null;
        }
        if (!Files.isDirectory(typed)) {
            return Messages.Welcome_noFolder;
        }
        try (Stream<Path> inside = Files.list(typed)) {
            return inside.findAny().isEmpty() || isLibrary(typed) ? null
                    : Messages.Welcome_notEmpty;
        } catch (IOException _) {
            return Messages.Welcome_noFolder;
        }
    }

    /** Whether a folder is a library already. */
    static boolean isLibrary(Path folder) {
        return Files.exists(folder.resolve("settings.json"));
    }

    private static String free(Path typed) {
        Path there = typed;
        while (there != null && !Files.exists(there)) {
            there = there.getParent();
        }
        try {
            return there == null ? Messages.Welcome_here
                    : NLS.bind(Messages.Welcome_room, ByteSize.text(Files.getFileStore(there).getUsableSpace()));
        } catch (IOException _) {
            return Messages.Welcome_here;
        }
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
