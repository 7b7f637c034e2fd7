// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.notices.internal.log;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.widgets.Styles;

/** What a machine has written, to be read, selected and copied. Tab leaves it. */
public final class Transcript extends StyledText {

    private static final int MARGIN = 8;

    /**
     * @param name what people are told who hear the screen
     * @param edge SWT.BORDER or SWT.NONE
     * @param style of the ground it stands on
     */
    public Transcript(Composite parent, Look look, String name, int edge, String style) {
        super(parent, SWT.READ_ONLY | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL | edge);
        setFont(look.font(Type.MONO));
        setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(e -> e.result = name));
        addListener(SWT.Traverse, e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT
                || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        Styles.set(this, style);
    }
}
