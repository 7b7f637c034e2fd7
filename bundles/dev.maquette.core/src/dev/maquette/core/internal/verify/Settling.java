// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.verify;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;

import dev.maquette.api.digest.DigestAlgorithm;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.VerifyModels;
import dev.maquette.api.request.VerifyModels.Repair;
import dev.maquette.api.request.VerifyModels.Repaired;
import dev.maquette.api.request.VerifyModels.State;
import dev.maquette.api.request.VerifyModels.Verdict;
import dev.maquette.api.request.VerifyModels.Verified;
import dev.maquette.core.internal.hash.HashWriting;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.registry.RegistryException;

/** Writes down what was found, repairs what is to be repaired, and tells of it. Used by the thread that waits. */
final class Settling {

    private final VerifyModels request;
    private final Repairs repairs;
    private final Consumer<? super Verdict> found;
    private final OperationContext context;
    private final Map<State, Integer> counts = new EnumMap<>(State.class);
    private long bytes;
    private int repaired;

    Settling(VerifyModels request, Repairs repairs, Consumer<? super Verdict> found, OperationContext context) {
        this.request = request;
        this.repairs = repairs;
        this.found = found;
        this.context = context;
    }

    void take(Finding read) {
        var finding = request.dryRun() ? read : writtenDown(read);
        boolean broken = finding.state() == State.ROTTEN || finding.state() == State.MISSING;
        var repair = broken && request.repair() == Repair.FETCH ? repair(finding) : null;
        counts.merge(finding.state(), 1, Integer::sum);
        bytes += finding.bytes();
        repaired += repair != null && repair.done() ? 1 : 0;
        found.accept(finding.verdict(repair));
    }

    private Repaired repair(Finding finding) {
        return request.dryRun() ? repairs.foresee(finding) : repairs.repair(finding, new Wanted(context.monitor()));
    }

    /** What cannot be written down is told with the finding: it is no reason not to look at the other models. */
    private Finding writtenDown(Finding finding) {
        try {
            writeDown(finding);
            return finding;
        } catch (LibraryException failure) {
            return finding.noting(failure.getMessage());
        } catch (RegistryException failure) {
            return finding.noting(failure.getMessage());
        }
    }

    private void writeDown(Finding finding) throws LibraryException, RegistryException {
        var entry = finding.entry();
        var hash = entry.getHash();
        if (finding.state() == State.UNHASHED && (hash == null || hash.isBlank())) {
            hash = finding.actual();
            new HashWriting(context.registry()).write(entry, hash, VerifyModels.OPERATION);
        }
        boolean right = finding.state() == State.UNHASHED || finding.state() == State.INTACT;
        if (right && finding.taken().containsKey(DigestAlgorithm.TENSORS)) {
            new Proofs(context.registry().digests()).keep(entry.getKey(), hash, finding.taken());
        }
    }

    /** Whether a repair is still wanted; its progress is not that of the reading. */
    private static final class Wanted extends NullProgressMonitor {

        private final IProgressMonitor all;

        Wanted(IProgressMonitor all) {
            this.all = all;
        }

        @Override
        public boolean isCanceled() {
            return all.isCanceled();
        }
    }

    Verified verified() {
        return new Verified(counts.values().stream().mapToInt(Integer::intValue).sum(), bytes, of(State.INTACT),
                of(State.CHANGED), of(State.ROTTEN), of(State.MISSING), of(State.OFFLINE), of(State.UNHASHED),
                of(State.UNREADABLE), repaired);
    }

    private int of(State state) {
        return counts.getOrDefault(state, 0);
    }
}
