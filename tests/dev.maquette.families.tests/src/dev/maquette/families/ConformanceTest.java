// SPDX-License-Identifier: EPL-2.0
package dev.maquette.families;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.identify.Identification;
import dev.maquette.api.identify.Identification.Status;
import dev.maquette.api.json.Json;

/**
 * Identifies the models of the shared corpus, where that lies beside the project: what today's formats and families
 * know has to be right, and nothing may be named wrongly.
 */
class ConformanceTest {

    private static final Set<String> TYPES = Set.of("main", "vae", "lora");
    private static final Set<String> BASES = Set.of("sd-1", "sd-2", "sdxl", "sdxl-refiner");

    @TempDir
    private Path out;

    @Test
    void everyCaseWithinReachIsRightAndNoneIsNamedWrongly() throws Exception {
        var corpus = root().resolve("../shared/corpus/identification").normalize();
        assumeTrue(Files.isRegularFile(corpus.resolve("manifest.tsv")), "the corpus is not here");
        expand(corpus);
        var differences = new ArrayList<String>();
        int within = 0;
        for (var row : rows(corpus.resolve("manifest.tsv"))) {
            var answer = Service.identify(out.resolve(row.get("path")), overrides(row));
            within += withinReach(row) ? 1 : 0;
            if (!acceptable(row, answer)) {
                differences.add(String.format("%-40s expected %-45s found %s  %s", row.get("case"), right(row),
                        Answer.of(answer), answer.reason()));
            }
        }
        assertTrue(within > 40, "only " + within + " cases within reach");
        assertEquals(List.of(), differences, () -> "\n" + String.join("\n", differences) + "\n");
    }

    private static boolean acceptable(Map<String, String> row, Identification answer) {
        if (row.get("case").startsWith("bad-safetensors") || row.get("case").equals("bad-lfs-pointer")) {
            return answer.status() == Status.INVALID;
        }
        if (row.get("type").equals("rejected")) {
            return answer.status() == Status.REJECTED;
        }
        boolean right = right(row).equals(Answer.of(answer));
        return right || !withinReach(row) && answer.status() != Status.IDENTIFIED;
    }

    private static boolean withinReach(Map<String, String> row) {
        boolean file = row.get("kind").equals("file");
        boolean readable = file ? row.get("path").toLowerCase(Locale.ROOT).endsWith(".safetensors")
                : row.get("format").equals("diffusers") && !row.get("type").equals("lora");
        return readable && TYPES.contains(row.get("type")) && BASES.contains(row.get("base"))
                && !row.get("format").equals("omi");
    }

    private static String right(Map<String, String> row) {
        return String.join("/", row.get("type"), row.get("base"), row.get("format"), row.get("variant"),
                row.get("prediction_type"));
    }

    @SuppressWarnings("unchecked") // the column holds a flat object of strings
    private static Map<String, String> overrides(Map<String, String> row) {
        var json = row.get("override");
        return json.isEmpty() ? Map.of() : Json.read(json, Map.class);
    }

    private void expand(Path corpus) throws IOException, InterruptedException {
        Process python;
        try {
            python = new ProcessBuilder("python3", corpus.resolve("expand.py").toString(), out.toString())
                    .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        } catch (IOException e) {
            assumeTrue(false, "python3 is not here: " + e.getMessage());
            return;
        }
        assertTrue(python.waitFor(5, TimeUnit.MINUTES) && python.exitValue() == 0, "the corpus could not be expanded");
    }

    private static List<Map<String, String>> rows(Path manifest) throws IOException {
        var lines = Files.readAllLines(manifest);
        var names = lines.getFirst().split("\t", -1);
        var rows = new ArrayList<Map<String, String>>();
        for (var line : lines.subList(1, lines.size())) {
            var values = line.split("\t", -1);
            var row = new HashMap<String, String>();
            for (int i = 0; i < names.length; i++) {
                row.put(names[i], values[i]);
            }
            rows.add(row);
        }
        return rows;
    }

    private static Path root() {
        var root = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(root.resolve("target-platform"))) {
            root = root.getParent();
        }
        return root;
    }
}
