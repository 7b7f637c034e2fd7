// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.notices.internal.popup;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.notices.internal.Messages;
import dev.maquette.ui.notices.internal.store.Entry;
import dev.maquette.ui.notices.internal.view.KindLook;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.ButtonStyle;
import dev.maquette.ui.widgets.Styles;

/**
 * What the user is told now, over the corner of the window. A control of the window and no window of its own: so it
 * takes no focus, moves with the window, and needs no places on the screen, which some desktops do not give.
 */
public final class Popup extends Composite {

    /** How wide each is, in points. */
    public static final int WIDTH = 380;

    private static final int CLOSE = 24;

    private final Look look;
    private final Entry entry;
    private final KindLook kind;
    private final Deeds deeds;

    /**
     * What a popup can have done to it.
     *
     * @param use what the notice offers
     * @param details the reasons are wanted
     * @param close it is not wanted any more
     */
    record Deeds(Runnable use, Runnable details, Runnable close) {
    }

    Popup(Composite window, Look look, Entry entry, Deeds deeds) {
        super(window, SWT.DOUBLE_BUFFERED);
        this.look = look;
        this.entry = entry;
        this.deeds = deeds;
        this.kind = KindLook.of(entry.notice().kind());
        Styles.set(this, "mq-message");
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 12;
        layout.marginHeight = 10;
        layout.marginLeft = 8;
        layout.horizontalSpacing = 12;
        layout.verticalSpacing = 0;
        setLayout(layout);
        fill();
        getAccessible().addAccessibleControlListener(new Alert());
        getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(e -> e.result = words()));
        addPaintListener(e -> paint(e.gc));
        closeByKeys(this);
    }

    private void fill() {
        Notice notice = entry.notice();
        Label icon = new Label(this, SWT.NONE);
        icon.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, false, false));
        Styles.set(icon, "mq-message");
        Runnable paint = () -> icon.setImage(look.icon(kind.icon(), kind.token(), 16));
        paint.run();
        look.onChange(this, paint);
        words(notice.title(), Type.BODY_STRONG, "mq-message", 1);
        new ActionButton(this, look, ButtonStyle.FLAT, CLOSE).show("x", "").hint(Messages.Popup_close)
                .onPress(deeds.close());
        if (!notice.text().isEmpty()) {
            space();
            words(notice.text(), Type.CAPTION, "mq-message-text", 2);
        }
        if (notice.action().isPresent() || !notice.reasons().isEmpty()) {
            space();
            buttons(notice.action(), !notice.reasons().isEmpty());
        }
    }

    private void space() {
        Label nothing = new Label(this, SWT.NONE);
        Styles.set(nothing, "mq-message");
    }

    private void words(String text, Type type, String style, int columns) {
        Label label = new Label(this, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        label.setFont(look.font(type));
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false, columns, 1);
        data.widthHint = 100;
        label.setLayoutData(data);
        Styles.set(label, style);
    }

    private void buttons(Optional<Notice.Action> action, boolean reasons) {
        Composite row = new Composite(this, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.marginTop = 8;
        layout.marginBottom = 2;
        layout.horizontalSpacing = 8;
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        Styles.set(row, "mq-message");
        action.ifPresent(what -> new ActionButton(row, look, ButtonStyle.NORMAL).show("", what.label())
                .onPress(deeds.use()));
        if (reasons) {
            new ActionButton(row, look, ButtonStyle.NORMAL).show("", Messages.Popup_details)
                    .onPress(deeds.details());
        }
    }

    private void closeByKeys(Composite parent) {
        for (Control child : parent.getChildren()) {
            child.addKeyListener(KeyListener.keyPressedAdapter(e -> {
                if (e.keyCode == SWT.ESC || e.keyCode == SWT.DEL) {
                    deeds.close().run();
                }
            }));
            if (child instanceof Composite composite) {
                closeByKeys(composite);
            }
        }
    }

    Entry entry() {
        return entry;
    }

    /** Whether the pointer is over it or keys go to it: the user has not done with it. */
    boolean held() {
        Rectangle bounds = getDisplay().map(getParent(), null, getBounds());
        if (bounds.contains(getDisplay().getCursorLocation()) && getShell() == getDisplay().getActiveShell()) {
            return true;
        }
        for (Control at = getDisplay().getFocusControl(); at != null; at = at.getParent()) {
            if (at == this) {
                return true;
            }
        }
        return false;
    }

    /** The whole of it in words. */
    public String words() {
        return NLS.bind(Messages.Popup_name, new Object[]{kind.word(), entry.notice().title(), entry.notice().text()})
                .strip();
    }

    /** Has it read out. */
    void announce() {
        getAccessible().sendEvent(ACC.EVENT_STATE_CHANGED, new int[]{ACC.STATE_INVISIBLE, 0});
        getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
    }

    private void paint(GC gc) {
        Rectangle all = getClientArea();
        gc.setBackground(look.colour(Token.BG1));
        gc.fillRectangle(all);
        look.painter().fill(gc, look.colour(kind.token()), all, 6);
        gc.setClipping(3, 0, all.width - 3, all.height);
        look.painter().fill(gc, look.colour(Token.BG2), all, 6);
        look.painter().outline(gc, look.colour(Token.CTL), all, 6);
    }

    private static final class Alert extends AccessibleControlAdapter {

        @Override
        public void getRole(AccessibleControlEvent e) {
            if (e.childID == ACC.CHILDID_SELF) {
                e.detail = ACC.ROLE_ALERT;
            }
        }
    }
}
