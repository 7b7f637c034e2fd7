// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.preview;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import dev.maquette.ui.generate.internal.preview.PreviewState.Work;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.Area;
import dev.maquette.ui.widgets.ButtonStyle;
import dev.maquette.ui.widgets.ProgressLine;
import dev.maquette.ui.widgets.Styles;

/** Which picture is drawn, how far it is, and a button that ends it; it takes no room while nothing is drawn. */
final class StepLine extends Area {

    private final Label title;
    private final Label line;
    private final ProgressLine progress;

    StepLine(Composite parent, Look look, Runnable cancel) {
        super(parent, 1, 0, 0);
        Area words = wide(new Area(this, 3, 12, 6));
        ((GridLayout) words.getLayout()).horizontalSpacing = 12;
        title = new Label(words, SWT.NONE);
        title.setFont(look.font(Type.BODY_STRONG));
        Styles.set(title, "mq-page");
        line = new Label(words, SWT.NONE);
        line.setFont(look.font(Type.CAPTION));
        line.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Styles.set(line, "mq-text2");
        new ActionButton(words, look, ButtonStyle.NORMAL).show("stop", Messages.Cancel).hint(Messages.Cancel_hint)
                .onPress(cancel);
        progress = new ProgressLine(this, look);
        GridData thin = new GridData(SWT.FILL, SWT.TOP, true, false);
        thin.heightHint = 4;
        progress.setLayoutData(thin);
    }

    /** Shows what is drawn; returns whether the room it takes is another. */
    boolean show(Optional<Work> work) {
        work.ifPresent(now -> {
            boolean other = !title.getText().equals(now.title());
            title.setText(now.title());
            line.setText(now.line());
            progress.show(now.fraction());
            if (other) {
                layout(true, true);
            }
        });
        boolean changes = getVisible() != work.isPresent();
        shown(this, work.isPresent());
        return changes;
    }

    /** What it says now. */
    String words() {
        return title.getText() + " " + line.getText();
    }
}
