// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.isolate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Scanner;

import dev.maquette.api.json.WireJson;
import dev.maquette.api.probe.ModelContent;
import dev.maquette.core.internal.isolate.CellReply.Kind;

/** A cell that does what the name of the format says. */
final class CellMain {

    private CellMain() {
    }

    /** Started by the test. */
    public static void main(String... arguments) throws IOException, InterruptedException {
        say(CellReply.of(Kind.READY, null));
        var in = new Scanner(System.in);
        while (in.hasNextLine()) {
            var request = WireJson.read(in.nextLine(), CellRequest.class);
            switch (request.format()) {
            case "good" -> say(content(Long.toString(ProcessHandle.current().pid())));
            case "broken" -> say(CellReply.of(Kind.BROKEN, "It is cut off."));
            case "fails" -> say(CellReply.of(Kind.FAILED, "a mistake"));
            case "exits" -> System.exit(3);
            case "raves" -> System.out.println("no answer at all");
            default -> hang(request.path());
            }
        }
    }

    /** Says that it has begun by a file. */
    private static void hang(Path folder) throws IOException, InterruptedException {
        Files.createFile(folder.resolve("begun"));
        for (long nanos = 0;; nanos += 500_000_000) {
            say(CellReply.busy(nanos));
            Thread.sleep(20);
        }
    }

    private static CellReply content(String container) {
        return new CellReply(Kind.ANSWER, null, 0, true,
                new ModelContent(container, false, "m", 1, Map.of(), Map.of(), Map.of(), List.of()), Map.of());
    }

    private static void say(CellReply reply) {
        System.out.println(WireJson.write(reply));
    }
}
