// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import dev.maquette.ui.internal.Messages;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;

/**
 * What a part shows in place of content: an icon, a title, a sentence that says what to do, at most two buttons. Where
 * there is little height the icon goes and the sentence gets longer lines, so that the buttons are seen.
 */
public final class EmptyState extends Composite {

    private static final int LINE = 360;
    private static final int LONG_LINE = 640;
    private static final int BESIDE = 48;

    private final Look look;
    private final Composite middle;
    private final Label icon;
    private final Label title;
    private final Label sentence;
    private final Composite buttons;
    private String iconName = "";

    /** An empty page without words. */
    public EmptyState(Composite parent, Look look) {
        super(parent, SWT.NONE);
        this.look = look;
        setLayout(new GridLayout());
        Styles.set(this, "mq-empty");
        middle = new Composite(this, SWT.NONE);
        middle.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, true));
        middle.setLayout(new GridLayout());
        Styles.set(middle, "mq-empty");
        icon = label(SWT.NONE, Type.BODY);
        title = label(SWT.CENTER | SWT.WRAP, Type.TITLE);
        sentence = label(SWT.CENTER | SWT.WRAP, Type.BODY);
        Styles.set(sentence, "mq-text2");
        buttons = new Composite(middle, SWT.NONE);
        buttons.setLayoutData(new GridData(SWT.CENTER, SWT.TOP, true, false));
        Styles.set(buttons, "mq-empty");
        look.onChange(this, this::paintIcon);
        addListener(SWT.Resize, _ -> fit());
    }

    private void fit() {
        arrange(true, LINE);
        Rectangle room = getClientArea();
        if (middle.computeSize(SWT.DEFAULT, SWT.DEFAULT).y > room.height) {
            arrange(false, Math.clamp(room.width - BESIDE, LINE, LONG_LINE));
        }
        layout(true, true);
    }

    private void arrange(boolean pictured, int line) {
        icon.setVisible(pictured);
        ((GridData) icon.getLayoutData()).exclude = !pictured;
        ((GridData) sentence.getLayoutData()).widthHint = line;
        ((GridData) title.getLayoutData()).widthHint = wrapped();
    }

    /** A title has one line where there is room for it. */
    private int wrapped() {
        int room = getClientArea().width - BESIDE;
        return room > 0 && title.computeSize(SWT.DEFAULT, SWT.DEFAULT).x > room ? room : SWT.DEFAULT;
    }

    private Label label(int style, Type type) {
        Label label = new Label(middle, style);
        label.setFont(look.font(type));
        GridData data = new GridData(SWT.CENTER, SWT.TOP, true, false);
        data.verticalIndent = 4;
        label.setLayoutData(data);
        Styles.set(label, "mq-empty");
        return label;
    }

    /** Sets icon and words. */
    public void show(String iconOfSet, String heading, String text) {
        iconName = iconOfSet;
        paintIcon();
        title.setText(heading);
        sentence.setText(text);
        for (var button : buttons.getChildren()) {
            button.dispose();
        }
        GridLayout row = new GridLayout(2, false);
        row.marginHeight = 12;
        buttons.setLayout(row);
        fit();
    }

    /** Says that what belongs here is for those only who may change the library. */
    public void refuse() {
        show("lock", Messages.EmptyState_refused, Messages.EmptyState_refusedText);
    }

    /** Adds a button. */
    public ActionButton button(ButtonStyle style, String buttonIcon, String text, Runnable action) {
        ActionButton button = new ActionButton(buttons, look, style, 32).show(buttonIcon, text).onPress(action);
        fit();
        return button;
    }

    /** The title it shows now. */
    public String title() {
        return title.getText();
    }

    private void paintIcon() {
        if (!iconName.isEmpty()) {
            icon.setImage(look.icon(iconName, Token.TEXT3, 48));
        }
    }
}
