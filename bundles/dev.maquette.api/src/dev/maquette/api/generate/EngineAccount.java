// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.generate;

import java.nio.file.Path;

/** What an engine is told by the account that it works for; a service, which may be asked at any time. */
public interface EngineAccount {

    /** Where runtimes that were installed lie, each in a folder of its own; it may not exist yet. */
    Path runtimes();

    /** What the user decided, the usual for what he did not. */
    DrawingSettings settings();
}
