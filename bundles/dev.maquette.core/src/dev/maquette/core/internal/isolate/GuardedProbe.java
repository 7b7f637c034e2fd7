// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.isolate;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;

import dev.maquette.api.probe.InvalidModelException;
import dev.maquette.api.probe.ModelContent;
import dev.maquette.api.probe.ProbeContext;

/** What a plug-in is given to look at: as much as headers take, for as long as it is asked. */
public final class GuardedProbe implements ProbeContext {

    private static final long MOST_BYTES = 512L << 20;
    /** Many small reads cost as well. */
    private static final int LEAST_COUNTED = 512;

    private final ProbeContext context;
    private final Turn turn;
    private final AtomicLong bytes = new AtomicLong();
    private final IProgressMonitor monitor;

    /** @param turn the call for which it is made */
    public GuardedProbe(ProbeContext context, Turn turn) {
        this.context = context;
        this.turn = turn;
        this.monitor = new Cancellation(context.monitor());
    }

    /** Tells whether it is cancelled, but cannot cancel: that would end a whole scan. */
    private static final class Cancellation extends NullProgressMonitor {

        private final IProgressMonitor monitor;

        Cancellation(IProgressMonitor monitor) {
            this.monitor = monitor;
        }

        @Override
        public boolean isCanceled() {
            return monitor.isCanceled();
        }
    }

    @Override
    public Path path() {
        return context.path();
    }

    @Override
    public boolean folder() {
        return context.folder();
    }

    @Override
    public long size() {
        return context.size();
    }

    @Override
    public ByteBuffer read(long offset, int length) throws IOException {
        if (bytes.addAndGet(Math.max(LEAST_COUNTED, length)) > MOST_BYTES) {
            throw new IllegalStateException("it reads more than " + (MOST_BYTES >> 20) + " MiB of one file");
        }
        return turn.<ByteBuffer, IOException, RuntimeException>answer(() -> context.read(offset, length));
    }

    @Override
    public Optional<ModelContent> nested(String file) throws IOException, InvalidModelException {
        return turn.<Optional<ModelContent>, IOException, InvalidModelException>answer(() -> context.nested(file));
    }

    @Override
    public IProgressMonitor monitor() {
        return monitor;
    }
}
