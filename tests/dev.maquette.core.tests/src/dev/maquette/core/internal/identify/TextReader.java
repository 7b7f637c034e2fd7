// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.identify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.maquette.api.probe.FormatReader;
import dev.maquette.api.probe.InvalidModelException;
import dev.maquette.api.probe.ModelContent;
import dev.maquette.api.probe.ProbeContext;
import dev.maquette.api.probe.Safety;
import dev.maquette.api.probe.Safety.Verdict;
import dev.maquette.api.probe.TensorInfo;

/** A format for tests: the word TEXT, then one tensor's name in each line; some names make it misbehave. */
public final class TextReader implements FormatReader {

    @Override
    public boolean recognises(ProbeContext context) throws IOException {
        return !context.folder() && context.size() >= 4 && text(context).startsWith("TEXT");
    }

    @Override
    public ModelContent read(ProbeContext context) throws IOException, InvalidModelException {
        var tensors = new LinkedHashMap<String, TensorInfo>();
        Safety safety = null;
        for (var line : text(context).lines().skip(1).toList()) {
            switch (line) {
            case "broken" -> throw new InvalidModelException("Line 2 is broken.");
            case "beyond" -> context.read(context.size(), 1);
            case "fault" -> throw new IllegalStateException("a fault of the reader");
            case "deep" -> endless();
            case "unsafe", "unclear" -> safety = verdict(line);
            default -> tensors.put(line, new TensorInfo("F16", List.of(2L, 768L), 0));
            }
        }
        return new ModelContent("text", false, context.path().getFileName().toString(), context.size(), tensors,
                Map.of(), Map.of(), List.of(), safety);
    }

    private static Safety verdict(String line) {
        var finding = new Safety.Finding("GLOBAL", 6687, "os.system", "It calls os.system at byte 6,687.");
        return new Safety("unsafe".equals(line) ? Verdict.UNSAFE : Verdict.UNKNOWN, List.of(finding));
    }

    private static String text(ProbeContext context) throws IOException {
        return StandardCharsets.UTF_8.decode(context.read(0, (int) context.size())).toString();
    }

    private static int endless() {
        return endless() + 1;
    }
}
