// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.neighbours.internal.adopt;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.FindNeighbours.Neighbour;
import dev.maquette.ui.session.Adopting;
import dev.maquette.ui.session.Operations;

/**
 * Adopts what is chosen, or looks what that would do, and tells what it finds some times a second.
 *
 * @param found told the models, on the job's thread
 */
record AdoptWork(Library library, List<Neighbour> chosen, AdoptOptions options, boolean dryRun,
        Consumer<List<Finding>> found) implements Operations.Work<Adopting.Ended> {

    @Override
    public Adopting.Ended run(IProgressMonitor monitor) throws LibraryException {
        Gathering<Finding> gathering = new Gathering<>(found, System::nanoTime);
        try {
            return new Adopting(library, chosen.stream()
                    .map(each -> new Adopting.Part(options.request(each, dryRun), each.models())).toList(),
                    (request, outcome) -> gathering.add(Finding.of(request.root(), outcome, !dryRun))).run(monitor);
        } finally {
            gathering.handOver();
        }
    }
}
