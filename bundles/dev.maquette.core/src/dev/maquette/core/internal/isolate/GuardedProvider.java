// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.isolate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.digest.DigestAlgorithm;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.metadata.KnownFile;
import dev.maquette.api.metadata.MetadataProvider;
import dev.maquette.api.transfer.Access;
import dev.maquette.api.transfer.Transfer;

/** A stranger's site that knows files by their digests. */
public final class GuardedProvider implements MetadataProvider {

    private final MetadataProvider provider;
    private final Custody custody;

    public GuardedProvider(MetadataProvider provider, Custody custody) {
        this.provider = provider;
        this.custody = custody;
    }

    @Override
    public Set<DigestAlgorithm> digests() {
        return custody.quick("name its digests", () -> Set.copyOf(provider.digests()), Set.of());
    }

    @Override
    public List<Optional<KnownFile>> find(List<Map<DigestAlgorithm, String>> files, Access access, Transfer transfer,
            IProgressMonitor monitor) throws LibraryException {
        return custody.callForLibrary("tell what it knows of files", monitor,
                () -> each(files.size(), provider.find(files, access, transfer, monitor)));
    }

    private static List<Optional<KnownFile>> each(int files, List<Optional<KnownFile>> known) {
        if (known.size() != files) {
            throw new IllegalStateException("it tells of " + known.size() + " files, but was asked about " + files);
        }
        return List.copyOf(known);
    }
}
