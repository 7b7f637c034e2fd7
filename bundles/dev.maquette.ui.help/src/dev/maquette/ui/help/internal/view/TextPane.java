// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.help.internal.view;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

import dev.maquette.ui.help.internal.sheet.Sheet;
import dev.maquette.ui.help.internal.sheet.Sheet.Jump;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.widgets.Styles;

/**
 * Shows a page as text that can be selected and copied. Tab and Shift+Tab go from link to link, Enter and a click
 * follow the one they are on.
 */
final class TextPane {

    private static final Sheet NOTHING = new Sheet("", List.of(), List.of(), List.of(), List.of(), List.of(), Map.of());
    private static final int MARGIN = 16;
    private static final int LEADING = 3;

    private final Look look;
    private final Consumer<String> follow;
    private final StyledText text;
    private final Pictures pictures;
    private Sheet sheet = NOTHING;
    private String title = "";

    /** @param follow told the link that is followed */
    TextPane(Composite parent, Look look, Consumer<String> follow) {
        this.look = look;
        this.follow = follow;
        text = new StyledText(parent, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        text.setFont(look.font(Type.BODY));
        text.setLineSpacing(LEADING);
        Styles.set(text, "mq-page");
        pictures = new Pictures(text, look);
        text.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(e -> e.result = title));
        text.addListener(SWT.MouseUp, this::clicked);
        text.addListener(SWT.MouseMove, e -> text.setCursor(
                at(e).isPresent() ? text.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null));
        text.addListener(SWT.Traverse, this::traverse);
        text.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR) {
                jump(text.getSelection().x).map(Jump::link).ifPresent(follow);
            }
        });
        look.onChange(text, this::dress);
    }

    /** The native text. */
    StyledText text() {
        return text;
    }

    /** Shows a page from its beginning. */
    void show(String name, Sheet next, Map<String, ImageData> images) {
        title = name;
        text.setRedraw(false);
        sheet = next;
        text.setText(next.text());
        pictures.show(next.pictures(), images);
        dress();
        text.setRedraw(true);
    }

    /** Scrolls to a heading, or to the beginning where there is none of this name. */
    void reveal(String anchor) {
        int line = sheet.anchors().getOrDefault(anchor, 0);
        text.setSelection(text.getOffsetAtLine(line));
        text.setTopIndex(line);
        if (line == 0) {
            text.setTopPixel(0);
        }
    }

    private void dress() {
        text.setForeground(look.colour(Token.TEXT));
        text.setBackground(look.colour(Token.BG1));
        text.setSelectionBackground(look.colour(Token.SEL));
        text.setSelectionForeground(look.colour(Token.TEXT));
        new Dressing(text, look).apply(sheet);
        pictures.fit();
    }

    private void clicked(Event e) {
        if (e.button == 1 && text.getSelectionCount() == 0) {
            at(e).map(Jump::link).ifPresent(follow);
        }
    }

    private Optional<Jump> at(Event e) {
        int offset = text.getOffsetAtPoint(new Point(e.x, e.y));
        return offset < 0 ? Optional.empty() : jump(offset);
    }

    private Optional<Jump> jump(int offset) {
        return sheet.jumps().stream().filter(jump -> jump.contains(offset)).findFirst();
    }

    private void traverse(Event e) {
        boolean on = e.detail == SWT.TRAVERSE_TAB_NEXT;
        if (on || e.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            Optional<Jump> next = on ? after(text.getSelection().x) : before(text.getSelection().x);
            next.ifPresent(jump -> {
                text.setSelection(jump.start(), jump.start() + jump.length());
                text.showSelection();
            });
            e.doit = next.isEmpty();
        }
    }

    private Optional<Jump> after(int offset) {
        boolean on = text.getSelectionCount() > 0;
        return sheet.jumps().stream().filter(jump -> on ? jump.start() > offset : jump.start() >= offset).findFirst();
    }

    private Optional<Jump> before(int offset) {
        return sheet.jumps().stream().filter(jump -> jump.start() < offset)
                .max(Comparator.comparingInt(Jump::start));
    }
}
