// SPDX-License-Identifier: EPL-2.0
package dev.maquette.format.safetensors.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.maquette.api.probe.InvalidModelException;
import dev.maquette.api.probe.TensorInfo;

/** Where the tensors lie: side by side from 0 to the end of the file, neither overlapping nor leaving a gap. */
final class Layout {

    private static final Comparator<Span> BY_PLACE = Comparator.comparingLong(Span::begin)
            .thenComparingLong(Span::end);

    /** Tensors that are not listed where they lie; writers list most of them so. */
    private final List<Span> others = new ArrayList<>();
    /** End of those that are listed as they lie, one after the other from the start. */
    private long listed;
    /** Where the data begin, as far as known. */
    private long data;

    private record Span(String tensor, long begin, long end) {
    }

    void add(String tensor, long begin, long end) {
        if (others.isEmpty() && begin == listed) {
            listed = end;
        } else {
            others.add(new Span(tensor, begin, end));
        }
    }

    /**
     * @param headerBytes bytes before the first tensor
     * @param fileSize bytes of the whole file
     */
    void check(long headerBytes, long fileSize) throws InvalidModelException {
        data = headerBytes;
        long cursor = listed;
        others.sort(BY_PLACE);
        for (var span : others) {
            if (span.begin < cursor) {
                throw new InvalidModelException("Tensor " + span.tensor + " overlaps another: it begins at byte "
                        + span.begin + " of the data, where " + cursor + " are taken.");
            }
            if (span.begin > cursor) {
                throw new InvalidModelException("There is a gap of " + (span.begin - cursor)
                        + " bytes in the data before tensor " + span.tensor + ".");
            }
            cursor = span.end;
        }
        long there = fileSize - headerBytes;
        if (cursor > there) {
            throw new InvalidModelException("The file is cut off: " + share(fileSize, headerBytes + cursor)
                    + " are there. Download or copy it again.");
        }
        if (cursor < there) {
            throw new InvalidModelException(
                    (there - cursor) + " bytes follow the last tensor, which no tensor claims.");
        }
    }

    /**
     * Where each tensor begins, in bytes from the start of the file. The layout must have been checked.
     *
     * @param tensors all of them, in the order in which they were added
     */
    Map<String, Long> begins(Map<String, TensorInfo> tensors) {
        Map<String, Long> begins = LinkedHashMap.newLinkedHashMap(tensors.size());
        long cursor = data;
        for (var tensor : tensors.entrySet()) {
            begins.put(tensor.getKey(), cursor); // so it is for those that are listed where they lie
            cursor += tensor.getValue().bytes();
        }
        others.forEach(span -> begins.put(span.tensor, data + span.begin));
        return begins;
    }

    /** Such as "0.67 of 1.10 GB"; exact bytes where rounding would hide the difference. */
    static String share(long there, long wanted) {
        var units = List.of("GB", "MB", "kB");
        double unit = 1e9;
        for (var name : units) {
            var a = String.format(Locale.ROOT, "%.2f", there / unit);
            var b = String.format(Locale.ROOT, "%.2f", wanted / unit);
            if (wanted >= unit && there >= unit / 100 && !a.equals(b)) {
                return a + " of " + b + " " + name;
            }
            unit /= 1000;
        }
        return there + " of " + wanted + " bytes";
    }
}
