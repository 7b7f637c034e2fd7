// SPDX-License-Identifier: EPL-2.0
package dev.maquette.plugin.sample.internal;

import java.io.IOException;

import dev.maquette.api.probe.FormatReader;
import dev.maquette.api.probe.ModelContent;
import dev.maquette.api.probe.ProbeContext;

/**
 * A reader with the faults that a stranger's may have: it claims every file, also those of other formats; it fails on
 * all it reads; and on files that begin with an exclamation mark, or with nothing, it fails already while it is asked.
 */
public final class RashReader implements FormatReader {

    @Override
    public boolean recognises(ProbeContext context) throws IOException {
        if (context.read(0, 1).get() == '!') {
            throw new IllegalStateException("This reader cannot even look");
        }
        return true;
    }

    @Override
    public ModelContent read(ProbeContext context) {
        throw new IllegalStateException("This reader cannot read");
    }
}
