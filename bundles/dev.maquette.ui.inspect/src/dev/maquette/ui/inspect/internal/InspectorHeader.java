// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.inspect.internal;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.api.inspect.Inspection;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.ButtonStyle;
import dev.maquette.ui.widgets.Styles;

/** The top of the page: the file, where it is, what it is. */
final class InspectorHeader extends Composite {

    private final CLabel name;
    private final CLabel path;
    private final ActionButton pin;
    private final Badges badges;
    private boolean pinned;

    InspectorHeader(Composite parent, Look look, InspectorActions actions) {
        super(parent, SWT.NONE);
        Grids.layout(this, 2, 0, 4);
        name = label(look, Type.TITLE, "mq-page");
        pin = new ActionButton(this, look, ButtonStyle.FLAT).onPress(() -> actions.pin(!pinned));
        path = label(look, Type.CAPTION, "mq-text2");
        ((GridData) path.getLayoutData()).horizontalSpan = 2;
        badges = new Badges(this, look);
        badges.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
        pinned(false);
    }

    private CLabel label(Look look, Type type, String style) {
        CLabel label = new CLabel(this, SWT.NONE);
        label.setMargins(0, 1, 0, 1);
        label.setFont(look.font(type));
        Styles.set(label, style);
        Grids.wide(label);
        return label;
    }

    void show(Opened opened) {
        Inspection inspection = opened.inspection();
        name.setText(opened.name());
        var where = NLS.bind(Messages.Header_path, ByteSize.text(inspection.identification().fileSize()),
                inspection.path());
        path.setText(where);
        path.setToolTipText(inspection.path().toString());
        badges.show(inspection);
    }

    void pinned(boolean stays) {
        pinned = stays;
        pin.show("pin", "").tint(stays ? Token.ACCENT : Token.TEXT2)
                .hint(stays ? Messages.Header_unpin : Messages.Header_pin);
    }
}
