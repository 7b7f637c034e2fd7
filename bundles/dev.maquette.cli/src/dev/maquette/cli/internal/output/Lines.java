// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.output;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

/** Writes text as UTF-8, and notices when nobody reads it any more. */
public final class Lines {

    private final BufferedWriter writer;

    public Lines(OutputStream out) {
        writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    /** Writes the text and a line break, the same on every system. */
    public void line(String text) {
        text(text + "\n");
    }

    /** Writes the text as it is. */
    public void text(String text) {
        try {
            writer.write(text);
        } catch (IOException e) {
            throw new OutputClosedException(e);
        }
    }

    /** Hands on what was written so far. */
    public void flush() {
        try {
            writer.flush();
        } catch (IOException e) {
            throw new OutputClosedException(e);
        }
    }
}
