// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.inspect.internal;

/**
 * Where the columns of the tensors are.
 *
 * @param dtype left edge
 * @param shape left edge
 * @param size right edge of the figures
 * @param share right edge of the figures, -1 where there is no room
 */
record TensorColumns(int dtype, int shape, int size, int share) {

    static final int LEFT = 16;
    private static final int RIGHT = 16;
    private static final int DTYPE = 56;
    private static final int FIGURES = 68;
    private static final int NARROW = 560;
    private static final int WIDE = 620;

    static TensorColumns of(int width) {
        boolean share = width >= NARROW;
        int right = width - RIGHT;
        int size = share ? right - FIGURES + 8 : right;
        int shapes = width >= WIDE ? 180 : 120;
        int shape = size - FIGURES - shapes;
        return new TensorColumns(shape - DTYPE, shape, size, share ? right : -1);
    }

    int shapeWidth() {
        return size - FIGURES - shape;
    }
}
