// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.page;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.session.Running;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.ButtonStyle;
import dev.maquette.ui.widgets.ProgressLine;
import dev.maquette.ui.widgets.Styles;

/** One line in a part that says what is being done and lets it be cancelled; what is soon over is not shown at all. */
public final class WorkLine extends Composite {

    /** Milliseconds that work may take without being shown. */
    private static final int PATIENCE = 300;

    private final Label words;
    private final ProgressLine bar;
    private final Runnable appear = this::appear;
    private Optional<Running> work = Optional.empty();

    /** @param cancel ends what is being done */
    public WorkLine(Composite parent, Look look, Runnable cancel) {
        super(parent, SWT.NONE);
        Styles.set(this, "mq-page");
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 12;
        layout.marginHeight = 4;
        layout.verticalSpacing = 0;
        setLayout(layout);
        words = new Label(this, SWT.NONE);
        words.setFont(look.font(Type.CAPTION));
        words.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Styles.set(words, "mq-text2");
        new ActionButton(this, look, ButtonStyle.LINK).show("", Messages.Work_cancel).onPress(cancel);
        bar = new ProgressLine(this, look);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
        visible(false);
    }

    /** Shows what is being done, or nothing any more. */
    public void show(Optional<Running> now) {
        boolean begins = work.isEmpty() && now.isPresent();
        work = now;
        now.ifPresent(running -> {
            words.setText(text(running));
            bar.show(running.fraction());
        });
        if (begins) {
            getDisplay().timerExec(PATIENCE, appear);
        } else if (now.isEmpty() && getVisible()) {
            visible(false);
        }
    }

    private static String text(Running running) {
        return running.fraction().isEmpty() ? running.label()
                : NLS.bind(Messages.Work_share, running.label(), Math.round(100 * running.fraction().getAsDouble()));
    }

    private void appear() {
        if (!isDisposed() && work.isPresent()) {
            visible(true);
        }
    }

    private void visible(boolean shown) {
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.exclude = !shown;
        setLayoutData(data);
        setVisible(shown);
        getParent().layout();
    }
}
