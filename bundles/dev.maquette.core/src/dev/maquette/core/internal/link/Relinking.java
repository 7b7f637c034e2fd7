// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.link;

import java.nio.file.Path;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.library.LibraryException;
import dev.maquette.core.internal.link.LinkChange.Linked;
import dev.maquette.core.internal.operation.OperationContext;

/** Puts links into the places of files in which they were before. */
record Relinking(OperationContext context, Map<Path, Map.Entry<Path, LinkNote>> notes) implements Way {

    @Override
    public boolean isToDo(Linked link) {
        return !notes.containsKey(link.place());
    }

    @Override
    public void check(Linked link) throws LibraryException {
        new Linking(context, link.link()).check(link.keptFile(), link.place());
    }

    @Override
    public void go(Linked link, IProgressMonitor monitor) throws LibraryException {
        new Linking(context, link.link()).replace(link.keptFile(), link.place(), monitor);
    }
}
