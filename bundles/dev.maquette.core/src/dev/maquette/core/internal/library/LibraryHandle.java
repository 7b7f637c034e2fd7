// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.library;

import java.util.concurrent.atomic.AtomicBoolean;

import dev.maquette.api.library.ForwardingLibrary;
import dev.maquette.api.library.Library;

/** One user's hold on a shared library: closing it twice counts once. */
final class LibraryHandle extends ForwardingLibrary {

    private final Runnable release;
    private final AtomicBoolean closed = new AtomicBoolean();

    LibraryHandle(Library shared, Runnable release) {
        super(shared);
        this.release = release;
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            release.run();
        }
    }
}
