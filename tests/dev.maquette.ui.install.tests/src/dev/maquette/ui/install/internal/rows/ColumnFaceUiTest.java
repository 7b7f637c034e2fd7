// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.rows.Brush;
import dev.maquette.ui.rows.ColumnFace;
import dev.maquette.ui.rows.Stand;

class ColumnFaceUiTest {

    private static final RGB GROUND = new RGB(255, 255, 255);
    private static final RGB INK = new RGB(0, 0, 0);
    private static final Rectangle ROW = new Rectangle(0, 0, 200, 44);

    private final Display display = Display.getDefault();
    private final Look look = new Look(display,
            word -> word.startsWith("bg") || word.startsWith("sel") ? GROUND : INK);
    private final Face face = new Face(look);
    private Image image;
    private GC gc;

    /** A name and what is below it, with a line between them. */
    private static final class Face extends ColumnFace<String> {

        Face(Look look) {
            super(look);
        }

        @Override
        public String id(String row) {
            return row;
        }

        @Override
        public int height(String row) {
            return ROW.height;
        }

        @Override
        protected void headings(Brush brush, Rectangle area) {
            brush.headed("Name", NAME, area);
        }

        @Override
        protected void paint(Brush brush, String row, Rectangle area) {
            String[] lines = row.split("\n");
            brush.lines(lines[0], lines.length > 1 ? lines[1] : "", NAME, area.y + area.height / 2, 120);
        }

        @Override
        public String words(String row) {
            return row;
        }
    }

    @BeforeEach
    void draw() {
        image = new Image(display, ROW.width, ROW.height);
        gc = new GC(image);
        gc.setBackground(look.colour(Token.BG1));
        gc.fillRectangle(ROW);
    }

    @AfterEach
    void dispose() {
        gc.dispose();
        image.dispose();
    }

    /** The first and the last line of the picture that is not empty. */
    private int[] inked() {
        ImageData data = image.getImageData();
        int first = -1;
        int last = -1;
        for (int y = 0; y < data.height; y++) {
            for (int x = 0; x < data.width; x++) {
                if (data.palette.getRGB(data.getPixel(x, y)).red < 128) {
                    first = first < 0 ? y : first;
                    last = y;
                }
            }
        }
        return new int[]{first, last};
    }

    private void paint(String row) {
        face.paint(gc, row, ROW, new Stand(false, false, false, false, null));
    }

    @Test
    void aNameAloneStandsInTheMiddle() {
        paint("XXX");
        int[] lines = inked();
        assertEquals(ROW.height / 2, (lines[0] + lines[1]) / 2, 3);
        assertTrue(lines[1] - lines[0] < 16, "it is one line");
    }

    @Test
    void aNameWithALineBelowMakesRoomForIt() {
        paint("XXX\nXXX");
        int[] lines = inked();
        assertTrue(lines[0] < ROW.height / 2 - 8);
        assertTrue(lines[1] > ROW.height / 2 + 8);
    }

    @Test
    void headingsHaveTheirGroundAndALineBelow() {
        face.header(gc, new Rectangle(0, 0, ROW.width, face.headerHeight()));
        assertEquals(27, inked()[1], "the hairline");
        assertEquals(List.of(), face.spots(gc, "XXX", ROW));
    }

    @Test
    void whatCanBeClickedAtTheRightEndIsInTheMiddleOfItsRow() {
        Brush brush = new Brush(look, gc, new Stand(false, false, false, false, null));
        Rectangle link = brush.linkArea("Undo", 184, new Rectangle(0, 100, 200, 44));
        assertEquals(184, link.x + link.width);
        assertEquals(122, link.y + link.height / 2);
        assertEquals(new Rectangle(160, 110, Brush.TARGET, Brush.TARGET),
                Brush.actionArea(184, new Rectangle(0, 100, 200, 44)));
    }
}
