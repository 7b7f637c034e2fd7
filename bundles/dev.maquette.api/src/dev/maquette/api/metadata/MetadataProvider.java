// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.metadata;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.digest.DigestAlgorithm;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.transfer.Access;
import dev.maquette.api.transfer.Transfer;

/**
 * Knows files by their digests. Contributed through the extension point {@code dev.maquette.api.metadata}; it has a
 * public constructor without arguments and keeps no state.
 */
public interface MetadataProvider {

    /** Digests by which it finds files. */
    Set<DigestAlgorithm> digests();

    /**
     * Asks for several files together, as few times as the site allows.
     *
     * @param files of each its digests, as far as it has them: lower-case digits
     * @param access token and addresses
     * @return what is known of each, in their order; only where the site has a file of that very digest
     * @throws LibraryException when the site cannot be asked, saying why and what to do
     * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled
     */
    List<Optional<KnownFile>> find(List<Map<DigestAlgorithm, String>> files, Access access, Transfer transfer,
            IProgressMonitor monitor) throws LibraryException;
}
