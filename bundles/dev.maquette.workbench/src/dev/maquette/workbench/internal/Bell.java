// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.session.NoticeBoard;
import dev.maquette.ui.session.Registration;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.ButtonStyle;

/** Opens what the user was told, and says how much of it is unread. */
final class Bell {

    /** More are not counted out, so that the bar keeps its places. */
    private static final int MOST = 99;

    private final NoticeBoard notices;
    private final ActionButton button;

    Bell(Composite bar, Look look, NoticeBoard notices, Runnable open) {
        this.notices = notices;
        button = new ActionButton(bar, look, ButtonStyle.TRIM).onPress(open);
        button.setLayoutData(new GridData());
        Registration changes = notices.onChange(() -> look.display().asyncExec(this::show));
        button.addDisposeListener(_ -> changes.end());
        show();
    }

    private void show() {
        if (!button.isDisposed()) {
            int unread = notices.unread();
            String before = button.text();
            button.show("bell", unread == 0 ? "" : unread > MOST ? MOST + "+" : ByteSize.count(unread))
                    .hint(unread == 0 ? Messages.Trim_bell : NLS.bind(Messages.Trim_bellUnread, unread));
            if (!before.equals(button.text())) {
                button.getParent().layout(true);
            }
        }
    }
}
