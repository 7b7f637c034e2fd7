// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.link;

import java.io.IOException;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.library.LibraryException;
import dev.maquette.core.internal.link.LinkChange.Linked;
import dev.maquette.core.internal.operation.OperationContext;

/** Puts files into the places of links. */
record Unlinking(OperationContext context) implements Way {

    @Override
    public boolean isToDo(Linked link) throws IOException {
        return new Links(context.folder()).at(link.place()).isPresent();
    }

    @Override
    public void check(Linked link) throws LibraryException, IOException {
        restore(link, true, context.monitor());
    }

    @Override
    public void go(Linked link, IProgressMonitor monitor) throws LibraryException, IOException {
        restore(link, false, monitor);
    }

    private void restore(Linked link, boolean dryRun, IProgressMonitor monitor) throws LibraryException, IOException {
        var note = new Links(context.folder()).at(link.place());
        if (note.isPresent()) {
            UnlinkOperation.restore(note.get().getKey(), note.get().getValue(), dryRun, context, monitor);
        }
    }
}
