// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.secret;

import java.io.PrintWriter;
import java.io.StringWriter;

/** Everything that anybody could print of a failure. */
final class Traces {

    private Traces() {
    }

    static String of(Throwable failure) {
        var text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
