// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.pipeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.maquette.api.generate.Picture;

/** Says what a picture of the sample shows: one shape of one colour on a plain ground. */
final class Judge {

    static final List<String> SHAPES = List.of("circle", "square", "triangle", "star", "cross", "ring");
    static final List<String> COLOURS = List.of("red", "green", "blue", "yellow", "orange", "purple", "pink", "brown");
    static final List<String> GROUNDS = List.of("white", "black", "gray");

    private static final int[][] COLOUR_VALUES = {{220, 40, 40}, {40, 160, 70}, {40, 80, 220}, {250, 220, 40},
            {250, 140, 30}, {140, 60, 180}, {250, 130, 190}, {130, 85, 45}};
    private static final int[][] GROUND_VALUES = {{255, 255, 255}, {0, 0, 0}, {128, 128, 128}};
    private static final int GRID = 24;
    private static final double INNER = 0.45;

    private final int size;
    private final int[][] pixels;

    private Judge(int size, int[][] pixels) {
        this.size = size;
        this.pixels = pixels;
    }

    /** Such as {@code red circle on white}. */
    static String verdict(Picture picture) {
        var pixels = new int[picture.width() * picture.height()][];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = new int[]{picture.rgb()[3 * i] & 0xff, picture.rgb()[3 * i + 1] & 0xff,
                    picture.rgb()[3 * i + 2] & 0xff};
        }
        return new Judge(picture.width(), pixels).verdict();
    }

    private String verdict() {
        var ground = ground();
        var distances = Arrays.stream(pixels).mapToDouble(pixel -> distance(pixel, ground)).toArray();
        double far = Arrays.stream(distances).sorted().skip(distances.length - 40L).findFirst().orElseThrow();
        var inside = new ArrayList<int[]>();
        var mask = new boolean[distances.length];
        for (int i = 0; i < distances.length; i++) {
            mask[i] = distances[i] > far * 0.5;
            if (distances[i] > far * 0.8) {
                inside.add(pixels[i]);
            }
        }
        return nearest(median(inside), COLOURS, COLOUR_VALUES) + " " + shape(mask) + " on "
                + nearest(ground, GROUNDS, GROUND_VALUES);
    }

    private int[] ground() {
        var border = new ArrayList<int[]>();
        for (int i = 0; i < size; i++) {
            border.addAll(List.of(pixels[i], pixels[(size - 1) * size + i], pixels[i * size],
                    pixels[i * size + size - 1]));
        }
        return median(border);
    }

    private static int[] median(List<int[]> colours) {
        var median = new int[3];
        for (int part = 0; part < 3; part++) {
            int which = part;
            median[part] = colours.stream().mapToInt(colour -> colour[which]).sorted().skip(colours.size() / 2)
                    .findFirst().orElseThrow();
        }
        return median;
    }

    private static double distance(int[] a, int[] b) {
        return Math.sqrt(Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
    }

    private static String nearest(int[] colour, List<String> names, int[][] values) {
        return names.stream().min(Comparator.comparingDouble(name -> distance(colour, values[names.indexOf(name)])))
                .orElseThrow();
    }

    /** The shape that covers most of what is covered, both in the box around it. */
    private String shape(boolean[] mask) {
        int left = size;
        int right = 0;
        int top = size;
        int bottom = 0;
        for (int i = 0; i < size; i++) {
            if (count(mask, i, true) > 1) {
                left = Math.min(left, i);
                right = i;
            }
            if (count(mask, i, false) > 1) {
                top = Math.min(top, i);
                bottom = i;
            }
        }
        Map<String, Double> fits = new LinkedHashMap<>();
        for (var shape : SHAPES) {
            int both = 0;
            int either = 0;
            for (int y = 0; y < GRID; y++) {
                for (int x = 0; x < GRID; x++) {
                    boolean drawn = mask[(int) (top + (y + 0.5) / GRID * (bottom - top + 1)) * size
                            + (int) (left + (x + 0.5) / GRID * (right - left + 1))];
                    boolean meant = covers(shape, (x + 0.5) / GRID * 2 - 1, (y + 0.5) / GRID * 2 - 1);
                    both += drawn && meant ? 1 : 0;
                    either += drawn || meant ? 1 : 0;
                }
            }
            fits.put(shape, (double) both / either);
        }
        return fits.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    }

    private int count(boolean[] mask, int line, boolean column) {
        int count = 0;
        for (int i = 0; i < size; i++) {
            count += mask[column ? i * size + line : line * size + i] ? 1 : 0;
        }
        return count;
    }

    /** In a box from -1 to 1 both ways, y downwards. */
    private static boolean covers(String shape, double x, double y) {
        double radius = Math.hypot(x, y);
        return switch (shape) {
        case "circle" -> radius <= 1;
        case "square" -> true;
        case "triangle" -> Math.abs(x) <= (y + 1) / 2;
        case "ring" -> radius <= 1 && radius >= 0.55;
        case "cross" -> Math.abs(x) <= 0.34 || Math.abs(y) <= 0.34;
        default -> star(x * 0.951, -1 + (y + 1) / 2 * 1.809);
        };
    }

    private static boolean star(double x, double y) {
        boolean inside = false;
        for (int corner = 0; corner < 10; corner++) {
            var a = corner(corner);
            var b = corner(corner + 1);
            if (a[1] > y != b[1] > y && x < (b[0] - a[0]) * (y - a[1]) / (b[1] - a[1]) + a[0]) {
                inside = !inside;
            }
        }
        return inside;
    }

    private static double[] corner(int number) {
        double radius = number % 2 == 0 ? 1 : INNER;
        double angle = -Math.PI / 2 + number * Math.PI / 5;
        return new double[]{radius * Math.cos(angle), radius * Math.sin(angle)};
    }
}
