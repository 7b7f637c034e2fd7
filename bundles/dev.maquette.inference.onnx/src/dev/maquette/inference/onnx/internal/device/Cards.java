// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.device;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** NVIDIA's graphics cards, as the program that comes with their driver tells. */
final class Cards {

    private static final Logger LOG = System.getLogger(Cards.class.getName());
    private static final List<String> ASK =
            List.of("nvidia-smi", "--query-gpu=name,memory.total,memory.free", "--format=csv,noheader,nounits");
    /** Seconds. A driver that sleeps takes some to wake up; a broken one never answers. */
    private static final long PATIENCE = 20;
    private static final long MEGABYTE = 1024 * 1024;

    private Cards() {
    }

    /**
     * A card.
     *
     * @param memory bytes
     * @param free bytes
     */
    record Card(String name, long memory, long free) {
    }

    /** In the order of their numbers; empty where there is no driver, or it does not answer. */
    static List<Card> here() {
        return asked(ASK, PATIENCE);
    }

    /** @param patience seconds; what is answered fits into a pipe, so that it need not be read meanwhile */
    static List<Card> asked(List<String> command, long patience) {
        try {
            var asked = new ProcessBuilder(command).redirectErrorStream(true).start();
            try (var answer = asked.inputReader(StandardCharsets.UTF_8)) {
                asked.getOutputStream().close();
                return asked.waitFor(patience, TimeUnit.SECONDS) && asked.exitValue() == 0 ? of(answer.readAllLines())
                        : List.of();
            } finally {
                asked.destroyForcibly();
            }
        } catch (IOException none) {
            LOG.log(Level.DEBUG, "There is no driver of NVIDIA's", none);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return List.of();
    }

    static List<Card> of(List<String> lines) {
        var cards = new ArrayList<Card>();
        for (var line : lines) {
            var words = line.split("\\s*,\\s*");
            if (words.length == 3 && words[1].matches("\\d{1,9}") && words[2].matches("\\d{1,9}")) {
                cards.add(new Card(words[0], Long.parseLong(words[1]) * MEGABYTE,
                        Long.parseLong(words[2]) * MEGABYTE));
            }
        }
        return cards;
    }
}
