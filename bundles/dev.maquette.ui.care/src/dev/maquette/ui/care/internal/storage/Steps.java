// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.storage;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;

/** Where the arrow keys lead in a mosaic: to the nearest cell in that direction, one straight ahead before others. */
final class Steps {

    private Steps() {
    }

    /**
     * The place of the next cell.
     *
     * @param arrow one of SWT's arrow keys
     * @return the same place where there is none
     */
    static int next(List<Cell> cells, int from, int arrow) {
        var here = cells.get(from).target();
        int best = from;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < cells.size(); i++) {
            double away = i == from ? -1 : distance(here, cells.get(i).target(), arrow);
            if (away >= 0 && away < least) {
                least = away;
                best = i;
            }
        }
        return best;
    }

    /** Less than 0 for what is not in that direction. */
    private static double distance(Rectangle from, Rectangle to, int arrow) {
        boolean across = arrow == SWT.ARROW_LEFT || arrow == SWT.ARROW_RIGHT;
        boolean back = arrow == SWT.ARROW_LEFT || arrow == SWT.ARROW_UP;
        double ahead = (back ? -1 : 1)
                * (across ? centre(to.x, to.width) - centre(from.x, from.width)
                        : centre(to.y, to.height) - centre(from.y, from.height));
        int gap = across ? gap(from.x, from.width, to.x, to.width) : gap(from.y, from.height, to.y, to.height);
        int aside = across ? gap(from.y, from.height, to.y, to.height) : gap(from.x, from.width, to.x, to.width);
        if (ahead <= 0 || gap < 0) {
            return -1;
        }
        double off = across ? Math.abs(centre(to.y, to.height) - centre(from.y, from.height))
                : Math.abs(centre(to.x, to.width) - centre(from.x, from.width));
        return gap + 4.0 * Math.max(0, aside) + off / 100;
    }

    private static double centre(int start, int length) {
        return start + length / 2.0;
    }

    /** Points between two stretches; less than 0 where they overlap. */
    private static int gap(int a, int lengthA, int b, int lengthB) {
        return Math.max(a, b) - Math.min(a + lengthA, b + lengthB);
    }
}
