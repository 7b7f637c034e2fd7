// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.help.internal.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.PaintObjectEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GlyphMetrics;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;

import dev.maquette.ui.help.internal.sheet.Sheet.Picture;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;

/** The pictures within a text, each as wide as the text where it is wider, in a thin frame. */
final class Pictures {

    private static final int WIDEST = 760;
    private static final int BESIDE = 40;

    private final StyledText text;
    private final Look look;
    private final Map<Integer, Image> images = new HashMap<>();
    /** Of the text when the pictures were given room. */
    private int width;

    Pictures(StyledText text, Look look) {
        this.text = text;
        this.look = look;
        text.addPaintObjectListener(this::paint);
        text.addListener(SWT.Resize, _ -> resized());
        text.addDisposeListener(_ -> forget());
    }

    /** Takes other pictures; one whose data is not there takes no room. */
    void show(List<Picture> pictures, Map<String, ImageData> data) {
        forget();
        for (Picture picture : pictures) {
            if (data.containsKey(picture.path())) {
                images.put(picture.offset(), new Image(text.getDisplay(), data.get(picture.path())));
            }
        }
    }

    private void forget() {
        images.values().forEach(Image::dispose);
        images.clear();
    }

    /** Giving room to pictures may bring or take the scroll bar, which is told as another size. */
    private void resized() {
        if (text.getClientArea().width != width) {
            int top = text.getTopIndex();
            fit();
            text.setTopIndex(top);
        }
    }

    /** Gives each the room it takes in the width there is. */
    void fit() {
        width = text.getClientArea().width;
        images.forEach((offset, image) -> {
            Rectangle size = scaled(image);
            StyleRange room = new StyleRange(offset, 1, null, null);
            room.metrics = new GlyphMetrics(size.height, 0, size.width);
            text.setStyleRange(room);
        });
    }

    private Rectangle scaled(Image image) {
        Rectangle size = image.getBounds();
        int across = Math.clamp(width - BESIDE, 16, Math.min(WIDEST, size.width));
        return new Rectangle(0, 0, across, Math.max(1, size.height * across / size.width));
    }

    private void paint(PaintObjectEvent e) {
        Image image = images.get(e.style.start);
        if (image != null) {
            Rectangle from = image.getBounds();
            Rectangle to = scaled(image);
            int top = e.y + e.ascent - e.style.metrics.ascent;
            e.gc.setAntialias(SWT.ON);
            e.gc.setInterpolation(SWT.HIGH);
            e.gc.drawImage(image, 0, 0, from.width, from.height, e.x, top, to.width, to.height);
            e.gc.setForeground(look.colour(Token.LINE));
            e.gc.drawRectangle(e.x, top, to.width - 1, to.height - 1);
        }
    }
}
