// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.storage;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.graphics.Rectangle;

/**
 * What is in a node, laid out: groups with a strip for their name, and their parts below it. What would be too small to
 * be hit is put together, so that the number of cells is bound by the room and not by the number of models.
 */
final class Mosaic {

    /** Height of the strip with a group's name. */
    static final int HEAD = 22;

    private static final int BORDER = 4;
    private static final int GAP = 2;
    /** A group that is smaller shows no parts. */
    private static final int LEAST_WIDTH = 36;
    private static final int LEAST_HEIGHT = 48;
    /** Points that a cell covers at least, gaps included. */
    private static final int LEAST_AREA = 100;
    /** Nobody takes in more; equal ones are treated alike, so that it may be fewer. */
    private static final int MOST_ALONE = 2_000;
    private static final int MOST_BUNDLES = 60;

    private final List<Cell> cells = new ArrayList<>();

    private Mosaic() {
    }

    /** The cells in reading order: each group before its parts, the largest first. */
    static List<Cell> of(Node shown, Rectangle area) {
        var mosaic = new Mosaic();
        var nodes = fitting(shown, area);
        var areas = Squarified.divide(area, nodes.stream().map(Node::bytes).toList());
        for (int i = 0; i < nodes.size(); i++) {
            mosaic.add(nodes.get(i), areas.get(i), area);
        }
        return mosaic.cells;
    }

    private void add(Node node, Rectangle place, Rectangle all) {
        var area = apart(place, all);
        if (!node.opens() || node.bundle() || area.width < LEAST_WIDTH || area.height < LEAST_HEIGHT) {
            cells.add(new Cell(node, null, area, null));
            return;
        }
        cells.add(new Cell(node, null, area, new Rectangle(area.x, area.y, area.width, HEAD)));
        var inner = new Rectangle(area.x + BORDER, area.y + HEAD, area.width - 2 * BORDER,
                area.height - HEAD - BORDER);
        var parts = fitting(node, inner);
        var areas = Squarified.divide(inner, parts.stream().map(Node::bytes).toList());
        for (int i = 0; i < parts.size(); i++) {
            cells.add(new Cell(parts.get(i), node, apart(areas.get(i), inner), null));
        }
    }

    /** Neighbours stand a gap apart, and the outer ones at the edge. */
    private static Rectangle apart(Rectangle place, Rectangle all) {
        boolean last = place.x + place.width >= all.x + all.width;
        boolean lowest = place.y + place.height >= all.y + all.height;
        return new Rectangle(place.x, place.y, Math.max(1, place.width - (last ? 0 : GAP)),
                Math.max(1, place.height - (lowest ? 0 : GAP)));
    }

    /** The parts, or fewer that stand for all of them. */
    private static List<Node> fitting(Node node, Rectangle area) {
        var parts = node.parts();
        double points = (double) area.width * area.height / Math.max(1, node.bytes());
        double least = Math.max(LEAST_AREA, parts.size() > MOST_ALONE ? parts.get(MOST_ALONE).bytes() * points + 1 : 0);
        int large = 0;
        double covered = 0;
        while (large < parts.size() && parts.get(large).bytes() * points >= least) {
            covered += parts.get(large).bytes();
            large++;
        }
        if (parts.size() - large < 2) {
            return parts;
        }
        if (2 * covered < node.bytes()) {
            return bundles(node, large);
        }
        var fitting = new ArrayList<>(parts.subList(0, large));
        fitting.add(node.some(large, parts.size()));
        return fitting;
    }

    /** Where most of it is in small ones, one cell for all of these would only put the question off. */
    private static List<Node> bundles(Node node, int large) {
        var fitting = new ArrayList<>(node.parts().subList(0, large));
        int small = node.parts().size() - large;
        int size = Math.max(2, (int) Math.ceil((double) small / MOST_BUNDLES));
        for (int from = large; from < node.parts().size(); from += size) {
            fitting.add(node.some(from, Math.min(from + size, node.parts().size())));
        }
        fitting.sort((a, b) -> Long.compare(b.bytes(), a.bytes()));
        return fitting;
    }
}
