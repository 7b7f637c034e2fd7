// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal;

import java.util.List;

import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

import dev.maquette.api.library.MovedLibrary;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.ButtonStyle;
import dev.maquette.ui.widgets.StyledDialog;
import dev.maquette.ui.widgets.Styles;

/** Says where the library would go, how much that is and what happens, and asks whether it shall. */
final class MoveLibraryDialog extends StyledDialog {

    private static final int WIDTH = 520;
    private static final int NAMES = 88;

    private final MovedLibrary foreseen;
    private final List<String> running;

    /**
     * @param foreseen what a look has told
     * @param running what is being done, and ends
     */
    MoveLibraryDialog(Shell parent, Look look, MovedLibrary foreseen, List<String> running) {
        super(parent, look, Messages.MoveLibrary_title);
        this.foreseen = foreseen;
        this.running = List.copyOf(running);
    }

    @Override
    protected void fill(Composite page) {
        words(page, NLS.bind(Messages.MoveLibrary_what, foreseen.name()), Type.TITLE, "mq-page", WIDTH);
        Composite facts = new Composite(page, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.horizontalSpacing = 12;
        layout.verticalSpacing = 6;
        facts.setLayout(layout);
        facts.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Styles.set(facts, "mq-page");
        fact(facts, Messages.MoveLibrary_from, foreseen.from(), Type.MONO);
        fact(facts, Messages.MoveLibrary_to, foreseen.to(), Type.MONO);
        fact(facts, Messages.MoveLibrary_size, NLS.bind(Messages.MoveLibrary_sizeOf,
                ByteSize.text(foreseen.bytes()), ByteSize.count(foreseen.files())), Type.BODY);
        if (foreseen.copied()) {
            fact(facts, Messages.MoveLibrary_free, ByteSize.text(foreseen.free()), Type.BODY);
        }
        words(page, foreseen.copied() ? Messages.MoveLibrary_copied : Messages.MoveLibrary_renamed, Type.BODY,
                "mq-page", WIDTH);
        words(page, Messages.MoveLibrary_follow, Type.BODY, "mq-text2", WIDTH);
        if (!running.isEmpty()) {
            words(page, NLS.bind(Messages.MoveLibrary_running, String.join(", ", running)), Type.BODY, "mq-text2",
                    WIDTH);
        }
    }

    private void fact(Composite facts, String name, String value, Type type) {
        words(facts, name, Type.BODY, "mq-text2", NAMES);
        words(facts, value, type, "mq-page", WIDTH - NAMES);
    }

    /** An & is part of a path or a name here. */
    private void words(Composite parent, String text, Type type, String style, int width) {
        Label label = line(parent, text.replace("&", "&&"), type, style, width);
        ((GridData) label.getLayoutData()).grabExcessHorizontalSpace = width > NAMES;
    }

    @Override
    protected void buttons(Composite bar) {
        button(bar, ButtonStyle.NORMAL, "", Messages.MoveLibrary_cancel, () -> end(Window.CANCEL));
        ActionButton move = button(bar, ButtonStyle.PRIMARY, "move", Messages.MoveLibrary_move, () -> end(Window.OK));
        byDefault(move);
        move.setFocus();
    }
}
