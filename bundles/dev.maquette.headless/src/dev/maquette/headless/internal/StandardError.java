// SPDX-License-Identifier: EPL-2.0
package dev.maquette.headless.internal;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;

/**
 * Takes standard error back from where the launcher put it. The JVM greets with a warning when it is started with an
 * incubating module; so that it is not read between results, the launcher starts the JVM without a standard error, and
 * passes the real one under another number.
 */
final class StandardError {

    private static final String NUMBER = "maquette.errors";
    private static final int ITSELF = 2;

    private StandardError() {
    }

    /** From now on errors go where the user reads them; nothing happens where they do already. */
    static void restore() {
        var kept = Integer.getInteger(NUMBER);
        if (kept == null) {
            return;
        }
        var linker = Linker.nativeLinker();
        var dup2 = linker.downcallHandle(linker.defaultLookup().findOrThrow("dup2"),
                FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
        try {
            int given = (int) dup2.invokeExact(kept.intValue(), ITSELF);
            if (given != ITSELF) {
                throw new IllegalStateException("The launcher passed no standard error as " + kept);
            }
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }
}
