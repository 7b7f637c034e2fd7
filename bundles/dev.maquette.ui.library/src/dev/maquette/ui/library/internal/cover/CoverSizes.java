// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.cover;

import java.util.Optional;
import java.util.function.BiFunction;

import org.eclipse.swt.graphics.Image;

import dev.maquette.api.model.ModelSummary;
import dev.maquette.ui.cover.Covers;
import dev.maquette.ui.library.internal.list.Columns;
import dev.maquette.ui.library.internal.list.CoverSource;

/**
 * The covers of the list and of the gallery. Those of the gallery are read in one of two sizes, the next that is not
 * smaller than a tile on the screen, and as many are kept as go into 64 MB.
 */
public final class CoverSizes implements CoverSource, AutoCloseable {

    private static final int MOST_SMALL = 512;
    private static final int SMALLEST = 128;
    private static final int LARGEST = 256;
    private static final int MEMORY = 64 << 20;
    private static final int BYTES_PER_POINT = 4;

    private final BiFunction<Integer, Integer, Covers> made;
    private final int zoom;
    private final Covers small;
    private Optional<Covers> large = Optional.empty();
    private int side;

    /**
     * @param made makes covers of so many points on each side, and keeps so many
     * @param zoom per cent that the screen enlarges by
     */
    public CoverSizes(BiFunction<Integer, Integer, Covers> made, int zoom) {
        this.made = made;
        this.zoom = zoom;
        this.small = made.apply(2 * Columns.COVER_SIZE, MOST_SMALL);
    }

    @Override
    public Optional<Image> of(ModelSummary model, int points) {
        Covers covers = points <= Columns.COVER_SIZE ? small : large(size(points, zoom));
        return covers.of(model.key(), model.version());
    }

    /** Points of the screen that a picture is read with for so many points of a tile. */
    static int size(int points, int zoom) {
        int size = SMALLEST;
        while (size < LARGEST && size < points * zoom / 100) {
            size *= 2;
        }
        return size;
    }

    private Covers large(int wanted) {
        if (large.isEmpty() || wanted != side) {
            large.ifPresent(Covers::close);
            side = wanted;
            large = Optional.of(made.apply(side, MEMORY / (side * side * BYTES_PER_POINT)));
        }
        return large.get();
    }

    @Override
    public void close() {
        small.close();
        large.ifPresent(Covers::close);
    }
}
