// SPDX-License-Identifier: EPL-2.0
package dev.maquette.headless.internal;

import java.util.logging.Level;
import java.util.logging.LogManager;

/**
 * What the log says on standard error. That is where a command tells its errors, so that only warnings and errors are
 * read there; all of it with {@code MAQUETTE_DEBUG}.
 */
final class ConsoleLog {

    private static final String DEBUG = "MAQUETTE_DEBUG";
    private static final String FORMAT = "java.util.logging.SimpleFormatter.format";
    /** The time, how grave it is, and the text; then where an exception arose. */
    private static final String LINE = "%1$tF %1$tT %4$s: %5$s%6$s%n";

    private ConsoleLog() {
    }

    /** To be called before anything is logged. */
    static void restrain() {
        if (System.getProperty(FORMAT) == null) {
            System.setProperty(FORMAT, LINE);
        }
        if (System.getenv(DEBUG) == null) {
            for (var handler : LogManager.getLogManager().getLogger("").getHandlers()) {
                handler.setLevel(Level.WARNING);
            }
        }
    }
}
