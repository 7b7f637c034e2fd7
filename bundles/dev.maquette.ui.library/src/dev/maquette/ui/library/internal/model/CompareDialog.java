// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.model;

import java.util.List;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

import dev.maquette.ui.library.internal.Messages;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.widgets.ButtonStyle;
import dev.maquette.ui.widgets.StyledDialog;

/** Shows field by field what the user has and what somebody else has saved meanwhile, and asks which it shall be. */
final class CompareDialog extends StyledDialog {

    /** What the user wants. */
    enum Choice {
        MINE, THEIRS, NEITHER
    }

    private static final int MINE = 100;
    private static final int THEIRS = 101;
    private static final int COLUMN = 220;

    private final List<Difference> differences;

    CompareDialog(Shell parent, Look look, List<Difference> differences) {
        super(parent, look, Messages.Compare_title);
        this.differences = differences;
    }

    /** Asks and waits. */
    Choice ask() {
        return switch (open()) {
        case MINE -> Choice.MINE;
        case THEIRS -> Choice.THEIRS;
        default -> Choice.NEITHER;
        };
    }

    @Override
    protected void fill(Composite page) {
        Label heading = Grids.label(page, look(), Type.TITLE, "mq-page");
        heading.setText(Messages.Compare_heading);
        Composite table = Grids.part(page, Grids.grid(3, 0, 16, 8));
        for (String title : List.of("", Messages.Compare_mine, Messages.Compare_theirs)) {
            Grids.label(table, look(), Type.BODY_STRONG, "mq-page").setText(title);
        }
        for (Difference difference : differences) {
            Label field = Grids.label(table, look(), Type.BODY, "mq-text2");
            field.setText(difference.field());
            field.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false));
            value(table, difference.mine());
            value(table, difference.theirs());
        }
    }

    private void value(Composite table, String text) {
        Label value = Grids.label(table, look(), Type.BODY, "mq-page");
        value.setText(text.replace("&", "&&"));
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = COLUMN;
        value.setLayoutData(data);
    }

    @Override
    protected void buttons(Composite bar) {
        button(bar, ButtonStyle.NORMAL, "", Messages.Compare_cancel, () -> end(Window.CANCEL)).setFocus();
        button(bar, ButtonStyle.NORMAL, "", Messages.Conflict_theirs, () -> end(THEIRS));
        button(bar, ButtonStyle.PRIMARY, "", Messages.Conflict_mine, () -> end(MINE));
    }
}
