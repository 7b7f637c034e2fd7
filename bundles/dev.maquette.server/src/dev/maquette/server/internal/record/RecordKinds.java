// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.record;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The kinds of records: the 124 of InvokeAI 6.14 and those of ONNX pipelines, which it lacks; data in
 * {@code record-kinds.tsv}.
 */
public final class RecordKinds {

    private static final List<RecordKind> ALL = DataFile.rows("record-kinds.tsv").stream().map(RecordKinds::kind)
            .toList();
    private static final Map<String, List<RecordKind>> BY_TAG = ALL.stream()
            .collect(Collectors.groupingBy(kind -> tag(kind.type(), kind.format(), kind.base())));

    private RecordKinds() {
    }

    /** In the order in which InvokeAI tries them. */
    public static List<RecordKind> all() {
        return ALL;
    }

    /**
     * The kind of a record.
     *
     * @param variant or null; of some kinds there is one for each variant
     */
    public static Optional<RecordKind> of(String type, String format, String base, String variant) {
        var kinds = BY_TAG.getOrDefault(tag(type, format, base), List.of());
        return kinds.stream().filter(kind -> kind.takesVariant(variant)).findFirst()
                .or(() -> kinds.stream().findFirst());
    }

    private static String tag(String type, String format, String base) {
        return type + '.' + format + '.' + base;
    }

    private static RecordKind kind(String[] cells) {
        var fields = cells[4].equals("-") ? List.<RecordField>of()
                : Arrays.stream(cells[4].split(" ")).map(RecordField::of).toList();
        return new RecordKind(cells[0], cells[1], cells[2], cells[3], fields);
    }
}
