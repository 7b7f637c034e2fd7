// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.storage;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.graphics.Rectangle;

/**
 * Divides a rectangle into parts whose areas are as large as what they stand for, and which are as square as can be:
 * Bruls, Huizing, van Wijk, "Squarified Treemaps", 2000. Rows are laid along the shorter side of what is left; a part
 * joins the row as long as that makes its worst part more square.
 */
final class Squarified {

    private final List<Rectangle> parts = new ArrayList<>();
    private double x;
    private double y;
    private double width;
    private double height;

    private Squarified(Rectangle area) {
        x = area.x;
        y = area.y;
        width = area.width;
        height = area.height;
    }

    /**
     * The parts, in the order of the weights. They cover the area without gaps and do not overlap; edges lie on whole
     * points, so that each area is right to within its outline.
     *
     * @param weights greater than 0, the largest first
     */
    static List<Rectangle> divide(Rectangle area, List<Long> weights) {
        var squares = new Squarified(area);
        squares.fill(weights);
        return squares.parts;
    }

    private void fill(List<Long> weights) {
        double left = weights.stream().mapToDouble(Long::doubleValue).sum();
        int from = 0;
        while (from < weights.size()) {
            double scale = width * height / left;
            int to = from + 1;
            double row = weights.get(from);
            while (to < weights.size() && joins(weights, from, to, row, scale)) {
                row += weights.get(to);
                to++;
            }
            lay(weights.subList(from, to), row, to == weights.size() ? 1 : row / left);
            left -= row;
            from = to;
        }
    }

    private boolean joins(List<Long> weights, int from, int next, double row, double scale) {
        double side = Math.min(width, height);
        double with = row + weights.get(next);
        return worst(weights.get(from), weights.get(next), with, side, scale) <= worst(weights.get(from),
                weights.get(next - 1), row, side, scale);
    }

    /** How far from square the worst part of a row is: 1 or more. */
    private static double worst(double largest, double smallest, double row, double side, double scale) {
        double thick = row * scale / side;
        double square = thick * thick;
        return Math.max(largest * scale / square, square / (smallest * scale));
    }

    /** @param share of what is left, which the row takes */
    private void lay(List<Long> row, double sum, double share) {
        boolean beside = width >= height;
        double thick = (beside ? width : height) * share;
        double along = beside ? height : width;
        double at = 0;
        for (long weight : row) {
            double next = at + along * (weight / sum);
            parts.add(beside ? snapped(x, y + at, x + thick, y + next) : snapped(x + at, y, x + next, y + thick));
            at = next;
        }
        if (beside) {
            x += thick;
            width -= thick;
        } else {
            y += thick;
            height -= thick;
        }
    }

    /** Two parts that share an edge round it alike. */
    private static Rectangle snapped(double left, double top, double right, double bottom) {
        int a = (int) Math.round(left);
        int b = (int) Math.round(top);
        return new Rectangle(a, b, (int) Math.round(right) - a, (int) Math.round(bottom) - b);
    }
}
