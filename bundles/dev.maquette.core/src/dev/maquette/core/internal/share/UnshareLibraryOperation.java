// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.share;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.request.UnshareLibrary;
import dev.maquette.api.request.UnshareLibrary.Unshared;
import dev.maquette.core.internal.operation.Operation;
import dev.maquette.core.internal.operation.OperationContext;

/** Takes a share back. */
@Component(service = Operation.class)
public final class UnshareLibraryOperation implements Operation<UnshareLibrary, Unshared> {

    private final ShareAdapters adapters;

    @Activate
    public UnshareLibraryOperation(@Reference ShareAdapters adapters) {
        this.adapters = adapters;
    }

    @Override
    public Class<UnshareLibrary> request() {
        return UnshareLibrary.class;
    }

    /** The program's folder need not be there any more. */
    @Override
    public Unshared execute(UnshareLibrary request, OperationContext context) throws LibraryException {
        var root = root(request.root());
        var share = new Shares(context.folder()).with(request.program(), root)
                .orElseThrow(() -> new LibraryException(Problem.NOT_FOUND,
                        "This library is not shared with " + request.program() + " in " + root + ".",
                        "See what it is shared with: maquette library share --list"));
        var withdrawal = new Withdrawal(share, adapters.require(request.program()));
        try {
            return request.dryRun() ? withdrawal.foreseen() : withdrawal.run();
        } catch (IOException failure) {
            throw Interrupted.of("Taking back what was shared with " + root, failure);
        }
    }

    private static Path root(String given) throws LibraryException {
        try {
            return Path.of(given.strip()).toAbsolutePath().normalize();
        } catch (InvalidPathException wrong) {
            throw new LibraryException(Problem.INVALID, "\"" + given + "\" is no path: " + wrong.getReason() + ".",
                    "Check the spelling.", wrong);
        }
    }
}
