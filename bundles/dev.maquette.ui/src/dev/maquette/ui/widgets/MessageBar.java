// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.widgets;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import dev.maquette.ui.internal.Messages;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.session.Notice;

/** A message inside a part: an edge in the colour of its kind, an icon, a sentence, buttons. Hidden until it speaks. */
public final class MessageBar extends Composite {

    /** Milliseconds that good news stays; problems stay until they are closed. */
    private static final int SHORT = 10_000;

    /** Lines of reasons that are in view at most. */
    private static final int MOST = 8;

    /** What the icon and the margins take. */
    private static final int ICON_ROOM = 72;
    /** Words in a narrower column are no sentence any more. */
    private static final int LEAST_WORDS = 220;

    private final Look look;
    private final Label icon;
    private final Label title;
    private final Label text;
    private final Composite words;
    private final Composite buttons;
    private final Text reasons;
    private final Runnable hideLater = this::hideUnlessGone;
    private Notice.Kind kind = Notice.Kind.INFO;

    /** A bar whose parent has a grid layout. */
    public MessageBar(Composite parent, Look look) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.look = look;
        Styles.set(this, "mq-message");
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 12;
        layout.marginHeight = 6;
        layout.marginLeft = 4;
        layout.horizontalSpacing = 12;
        setLayout(layout);
        icon = new Label(this, SWT.NONE);
        words = new Composite(this, SWT.NONE);
        words.setLayout(bare(1));
        words.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        title = label(words, Type.BODY);
        text = label(words, Type.CAPTION);
        Styles.set(text, "mq-message-text");
        buttons = new Composite(this, SWT.NONE);
        buttons.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        for (Composite part : List.of(words, buttons)) {
            Styles.set(part, "mq-message");
        }
        reasons = reasons();
        Styles.set(icon, "mq-message");
        addPaintListener(this::paint);
        look.onChange(this, this::paintIcon);
        hide();
    }

    /** Where the buttons stand is settled while it is asked for its height; later, what is below would lie wrong. */
    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        return super.computeSize(wHint, hHint, place(wHint) || changed);
    }

    /** The buttons stand beside the words where these keep room enough, else below; returns whether they move. */
    private boolean place(int width) {
        int room = width - buttons.computeSize(SWT.DEFAULT, SWT.DEFAULT).x - ICON_ROOM;
        boolean below = room < LEAST_WORDS;
        GridData beside = (GridData) words.getLayoutData();
        if (width <= ICON_ROOM || below == (beside.horizontalSpan == 2)) {
            return false;
        }
        beside.horizontalSpan = below ? 2 : 1;
        GridData data = (GridData) buttons.getLayoutData();
        data.horizontalSpan = below ? 3 : 1;
        data.horizontalAlignment = below ? SWT.BEGINNING : SWT.END;
        data.horizontalIndent = below ? 28 : 0;
        return true;
    }

    private static GridLayout bare(int columns) {
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 2;
        return layout;
    }

    private Text reasons() {
        Text list = new Text(this, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        list.setFont(look.font(Type.CAPTION));
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false, 3, 1);
        data.widthHint = 100;
        data.horizontalIndent = 28;
        data.exclude = true;
        list.setLayoutData(data);
        list.setVisible(false);
        Styles.set(list, "mq-message-text");
        return list;
    }

    private Label label(Composite parent, Type type) {
        Label label = new Label(parent, SWT.WRAP);
        label.setFont(look.font(type));
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Styles.set(label, "mq-message");
        return label;
    }

    /** Shows a message with its buttons and one that closes it. */
    public void show(Notice notice, Notice.Action... more) {
        kind = notice.kind();
        paintIcon();
        title.setText(notice.title());
        text.setText(notice.text());
        boolean empty = notice.text().isEmpty();
        text.setVisible(!empty);
        ((GridData) text.getLayoutData()).exclude = empty;
        reasons.setText(notice.reasons().stream().map(reason -> reason.subject() + ": " + reason.text())
                .collect(Collectors.joining("\n")));
        unfold(false);
        buttons(notice, more);
        appear(true);
        getDisplay().timerExec(kind == Notice.Kind.DONE ? SHORT : -1, hideLater);
        getAccessible().sendEvent(ACC.EVENT_DESCRIPTION_CHANGED, null);
    }

    private void buttons(Notice notice, Notice.Action... more) {
        for (var old : buttons.getChildren()) {
            old.dispose();
        }
        notice.action().ifPresent(this::button);
        List.of(more).forEach(this::button);
        if (!notice.reasons().isEmpty()) {
            details(notice.reasons().size());
        }
        if (more.length == 0) {
            new ActionButton(buttons, look, ButtonStyle.FLAT).show("x", "").hint(Messages.MessageBar_close)
                    .onPress(this::hide);
        }
        buttons.setLayout(bare(buttons.getChildren().length));
    }

    private void details(int count) {
        ActionButton details = new ActionButton(buttons, look, ButtonStyle.NORMAL).iconLast();
        details.show("down", Messages.MessageBar_details).onPress(() -> {
            boolean open = !reasons.getVisible();
            details.show(open ? "up" : "down", Messages.MessageBar_details);
            ((GridData) reasons.getLayoutData()).heightHint = reasons.getLineHeight() * Math.clamp(count, 2, MOST);
            unfold(open);
            getParent().getParent().layout(true, true);
        });
    }

    private void unfold(boolean open) {
        ((GridData) reasons.getLayoutData()).exclude = !open;
        reasons.setVisible(open);
    }

    /** The reasons that are unfolded, a line each; empty while they are not. */
    public String details() {
        return reasons.getVisible() ? reasons.getText() : "";
    }

    private void button(Notice.Action action) {
        new ActionButton(buttons, look, ButtonStyle.NORMAL).show("", action.label()).onPress(() -> {
            hide();
            action.run().run();
        });
    }

    private void hideUnlessGone() {
        if (!isDisposed()) {
            hide();
        }
    }

    /** Takes the message away. */
    public void hide() {
        appear(false);
    }

    /** What it says, or an empty string while hidden. */
    public String message() {
        return getVisible() ? title.getText() : "";
    }

    private void appear(boolean visible) {
        if (getLayoutData() instanceof GridData data) {
            data.exclude = !visible;
        }
        setVisible(visible);
        getParent().getParent().layout(true, true);
    }

    private void paintIcon() {
        icon.setImage(look.icon(iconName(), edge(), 16));
        redraw();
    }

    private String iconName() {
        return switch (kind) {
        case DONE -> "okc";
        case INFO -> "info";
        case WARNING -> "warn";
        case PROBLEM -> "error";
        };
    }

    private Token edge() {
        return switch (kind) {
        case DONE -> Token.OK;
        case INFO -> Token.ACCENT;
        case WARNING -> Token.WARN;
        case PROBLEM -> Token.BAD;
        };
    }

    private void paint(PaintEvent e) {
        Rectangle all = getClientArea();
        e.gc.setBackground(getParent().getBackground());
        e.gc.fillRectangle(all);
        look.painter().fill(e.gc, look.colour(edge()), all, 6);
        e.gc.setClipping(3, 0, all.width - 3, all.height);
        look.painter().fill(e.gc, look.colour(Token.BG2), all, 6);
        look.painter().outline(e.gc, look.colour(Token.LINE), all, 6);
    }
}
