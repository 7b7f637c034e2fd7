// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.link;

import java.nio.file.Path;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.library.LibraryException;
import dev.maquette.core.internal.link.LinkChange.Linked;
import dev.maquette.core.internal.operation.OperationContext;

/** Puts files into the places of links. */
record Unlinking(OperationContext context, Map<Path, Map.Entry<Path, LinkNote>> notes) implements Way {

    @Override
    public boolean isToDo(Linked link) {
        return notes.containsKey(link.place());
    }

    @Override
    public void check(Linked link) throws LibraryException {
        restore(link, true, context.monitor());
    }

    @Override
    public void go(Linked link, IProgressMonitor monitor) throws LibraryException {
        restore(link, false, monitor);
    }

    private void restore(Linked link, boolean dryRun, IProgressMonitor monitor) throws LibraryException {
        var note = notes.get(link.place());
        UnlinkOperation.restore(note.getKey(), note.getValue(), dryRun, context, monitor);
    }
}
