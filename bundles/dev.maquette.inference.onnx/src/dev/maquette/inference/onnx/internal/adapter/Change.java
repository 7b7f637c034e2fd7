// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.adapter;

import java.util.Arrays;
import java.util.stream.LongStream;

import dev.maquette.inference.onnx.internal.graph.Weight;

/** What is added to a weight. Shapes are of the weight: rows, columns and, of convolutions, what a kernel covers. */
sealed interface Change {

    /** Whether it is as large as a weight of this shape, and its tensors fit each other. */
    boolean fits(long... shape);

    /**
     * What is added, in this shape, by nodes that compute it. All that is as large as the weight is in memory until the
     * whole graph is loaded, so that what is smaller is multiplied.
     *
     * @param strength by which it is multiplied
     */
    String value(Arithmetic sums, double strength, long... shape);

    /** A weight and what is added to it. */
    default String added(Arithmetic sums, String plain, double strength, long... shape) {
        return sums.sum(plain, value(sums, strength, shape));
    }

    /** The product of the sizes behind rows and columns. */
    private static long pixels(long... shape) {
        return Arrays.stream(shape).skip(2).reduce(1, (one, other) -> one * other);
    }

    private static long count(long... shape) {
        return Arrays.stream(shape).reduce(1, (one, other) -> one * other);
    }

    private static long size(Weight weight, int dimension) {
        return dimension < weight.shape().length ? weight.shape()[dimension] : 1;
    }

    private static boolean matrix(Weight weight, long rows, long columns) {
        return weight.shape().length > 0 && size(weight, 0) == rows && weight.count() == rows * columns;
    }

    /**
     * What it is, as it is.
     *
     * @see <a href="https://github.com/KohakuBlueleaf/LyCORIS">LyCORIS, algorithm full</a>
     */
    record Whole(Weight difference) implements Change {

        @Override
        public boolean fits(long... shape) {
            return difference.count() == count(shape);
        }

        @Override
        public String value(Arithmetic sums, double strength, long... shape) {
            return sums.times(sums.weight(difference, shape), strength);
        }
    }

    /**
     * The product of two matrices of low rank.
     *
     * @param middle of a convolution that is decomposed in three, or null
     * @see <a href="https://arxiv.org/abs/2106.09685">LoRA: Low-Rank Adaptation of Large Language Models</a>
     */
    record LowRank(Weight up, Weight down, Weight middle, double factor) implements Change {

        @Override
        public boolean fits(long... shape) {
            long rank = size(down, 0);
            if (shape.length < 2 || !matrix(up, shape[0], middle == null ? rank : size(middle, 0))) {
                return false;
            }
            return middle == null ? matrix(down, rank, count(shape) / shape[0])
                    : matrix(down, rank, shape[1]) && middle.shape().length > 2 && size(middle, 1) == rank
                            && middle.count() == size(up, 1) * rank * pixels(shape);
        }

        @Override
        public String value(Arithmetic sums, double strength, long... shape) {
            var left = sums.times(sums.matrix(up), strength * factor);
            var whole = middle == null ? sums.product(left, sums.matrix(down))
                    : sums.tucker(left, middle, sums.matrix(down), shape[0], shape[1]);
            return sums.shaped(whole, shape);
        }

        @Override
        public String added(Arithmetic sums, String plain, double strength, long... shape) {
            if (middle != null || shape.length > 2) {
                return Change.super.added(sums, plain, strength, shape);
            }
            return sums.product(sums.matrix(up), sums.matrix(down), strength * factor, plain);
        }
    }

    /**
     * One of the two that a Hadamard product is of.
     *
     * @param middle of a convolution that is decomposed in three, then rows are ranks in {@code a}; or null
     */
    record Half(Weight a, Weight b, Weight middle) {

        private boolean fits(long... shape) {
            return middle == null ? matrix(a, shape[0], size(b, 0)) && matrix(b, size(b, 0), count(shape) / shape[0])
                    : middle.shape().length > 2 && matrix(a, size(middle, 0), shape[0])
                            && matrix(b, size(middle, 1), shape[1])
                            && middle.count() == size(middle, 0) * size(middle, 1) * pixels(shape);
        }

        private String value(Arithmetic sums, double strength, long... shape) {
            var left = sums.times(sums.matrix(a), strength);
            var whole = middle == null ? sums.product(left, sums.matrix(b))
                    : sums.tucker(sums.turned(left, 1, 0), middle, sums.matrix(b), shape[0], shape[1]);
            return sums.shaped(whole, shape);
        }
    }

    /**
     * The Hadamard product of two of low rank.
     *
     * @see <a href="https://arxiv.org/abs/2108.06098">FedPara: Low-Rank Hadamard Product</a>
     */
    record Hadamard(Half one, Half other, double factor) implements Change {

        @Override
        public boolean fits(long... shape) {
            return shape.length >= 2 && one.fits(shape) && other.fits(shape);
        }

        @Override
        public String value(Arithmetic sums, double strength, long... shape) {
            return sums.times(one.value(sums, strength * factor, shape), other.value(sums, 1, shape));
        }
    }

    /**
     * One of the two that a Kronecker product is of: as it is, or a product of two.
     *
     * @param whole or null
     * @param a or null; ranks × rows where there is a middle
     */
    record Factor(Weight whole, Weight a, Weight b, Weight middle) {

        private long rows() {
            return whole != null ? size(whole, 0) : size(a, middle == null ? 0 : 1);
        }

        /** Columns and what a kernel covers. */
        private long rest() {
            if (whole != null) {
                return whole.count() / rows();
            }
            long own = b.count() / size(b, 0);
            return middle == null ? own : own * (middle.count() / size(middle, 0) / size(middle, 1));
        }

        private boolean sound() {
            if (whole != null) {
                return whole.shape().length >= 2;
            }
            if (a.shape().length < 2 || b.shape().length < 2) {
                return false;
            }
            return middle == null ? matrix(a, rows(), size(b, 0))
                    : middle.shape().length > 2 && matrix(a, size(middle, 0), rows()) && size(middle, 1) == size(b, 0);
        }

        private String value(Arithmetic sums) {
            if (whole != null) {
                return sums.matrix(whole);
            }
            return middle == null ? sums.product(sums.matrix(a), sums.matrix(b)) : sums.tucker(
                    sums.turned(sums.matrix(a), 1, 0), middle, sums.matrix(b), rows(), b.count() / size(b, 0));
        }
    }

    /**
     * The Kronecker product of two.
     *
     * @see <a href="https://arxiv.org/abs/2212.10650">KronA: Parameter Efficient Tuning with Kronecker Adapter</a>
     */
    record Kronecker(Factor one, Factor other, double factor) implements Change {

        @Override
        public boolean fits(long... shape) {
            return shape.length >= 2 && one.sound() && other.sound() && one.rows() * other.rows() == shape[0]
                    && one.rest() * other.rest() == count(shape) / shape[0] && other.rest() % pixels(shape) == 0;
        }

        @Override
        public String value(Arithmetic sums, double strength, long... shape) {
            long pixels = pixels(shape);
            var outer = sums.shaped(sums.times(one.value(sums), strength * factor), one.rows(), 1, one.rest(), 1, 1);
            var inner = sums.shaped(other.value(sums), 1, other.rows(), 1, other.rest() / pixels, pixels);
            return sums.shaped(sums.times(outer, inner), shape);
        }
    }

    /**
     * A change after which the rows, or the columns, are as long as is said.
     *
     * @param lengths of each row or column; a single dimension, or the first of several, is that of rows
     * @see <a href="https://arxiv.org/abs/2402.09353">DoRA: Weight-Decomposed Low-Rank Adaptation</a>
     */
    record Measured(Change change, Weight lengths, boolean rows) {

        boolean fits(long... shape) {
            return change.fits(shape) && lengths.count() == shape[rows ? 0 : 1];
        }

        /** What the whole weight becomes. */
        String value(Arithmetic sums, String plain, long... shape) {
            var changed = change.added(sums, plain, 1, shape);
            int kept = rows ? 0 : 1;
            var over = LongStream.range(0, shape.length).filter(dimension -> dimension != kept).toArray();
            var each = LongStream.range(0, shape.length).map(dimension -> dimension == kept ? shape[kept] : 1)
                    .toArray();
            var ratio = sums.quotient(sums.weight(lengths, each), sums.lengths(changed, over));
            return sums.times(changed, ratio);
        }
    }
}
