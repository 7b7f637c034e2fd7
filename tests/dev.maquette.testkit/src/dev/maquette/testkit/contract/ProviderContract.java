// SPDX-License-Identifier: EPL-2.0
package dev.maquette.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;

import dev.maquette.api.digest.DigestAlgorithm;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.metadata.KnownFile;
import dev.maquette.api.metadata.MetadataProvider;
import dev.maquette.api.transfer.Access;
import dev.maquette.api.transfer.Transfer;

/**
 * What is expected of a {@link MetadataProvider}. A test of a provider extends this, makes the provider, and names the
 * digests of a file that it knows in the test.
 */
public abstract class ProviderContract {

    private static final int MOST_STEPS = 500;

    /** For those that extend it. */
    protected ProviderContract() {
    }

    /** A new provider. */
    protected abstract MetadataProvider provider() throws IOException;

    /** Digests of a file that it knows. */
    protected abstract Map<DigestAlgorithm, String> known() throws IOException;

    /** What fetches for it: an engine that reaches what the test serves. */
    protected abstract Transfer transfer();

    /** What it may ask; a server of the test's own is on this computer, and has to be allowed. */
    protected Access access() {
        return new Access(null, true);
    }

    @Test
    void findsByTheDigestsThatItNames() throws IOException, LibraryException {
        assertFalse(provider().digests().isEmpty(), "it names no digest by which it finds files");
        var found = find(List.of(known()), UnsteadyTransfer.steady(transfer()), new NullProgressMonitor());
        assertTrue(found.getFirst().isPresent(), "it does not know the file");
        var named = new HashMap<>(known());
        named.keySet().retainAll(provider().digests());
        assertFalse(named.isEmpty(), "the file is known by digests that it does not name");
    }

    @Test
    void answersForEachFileInItsOrder() throws IOException, LibraryException {
        var files = List.of(unknown('0'), known(), Map.<DigestAlgorithm, String>of(), unknown('1'));
        var found = find(files, UnsteadyTransfer.steady(transfer()), new NullProgressMonitor());
        assertEquals(List.of(false, true, false, false), found.stream().map(Optional::isPresent).toList());
    }

    @Test
    void asksNobodyForNothing() throws IOException, LibraryException {
        var dead = new UnsteadyTransfer(transfer(), 0);
        assertEquals(List.of(), find(List.of(), dead, new NullProgressMonitor()));
        assertEquals(List.of(Optional.empty()), find(List.of(Map.of()), dead, new NullProgressMonitor()));
    }

    @Test
    void saysWhatToDoWhenTheNetworkFails() throws IOException {
        var failure = assertThrows(LibraryException.class,
                () -> find(List.of(known()), new UnsteadyTransfer(transfer(), 0), new NullProgressMonitor()));
        assertFalse(failure.getMessage().isBlank(), "it has no message");
        assertFalse(failure.remedy().isBlank(), "it does not say what to do");
    }

    @Test
    void endsAsSoonAsItIsToldToBeCancelled() throws IOException, LibraryException {
        int steps = 0;
        while (steps < MOST_STEPS && cancelled(steps)) {
            steps++;
        }
        assertTrue(steps > 0, "it never asks whether it is cancelled");
    }

    private boolean cancelled(int steps) throws IOException, LibraryException {
        var monitor = new Countdown(steps);
        try {
            find(List.of(known()), UnsteadyTransfer.steady(transfer()), monitor);
        } catch (OperationCanceledException e) {
            return true;
        }
        assertFalse(monitor.said(), "it goes on, though it was told that it is cancelled");
        return false;
    }

    private List<Optional<KnownFile>> find(List<Map<DigestAlgorithm, String>> files, Transfer network,
            IProgressMonitor monitor) throws IOException, LibraryException {
        return provider().find(files, access(), network, monitor);
    }

    /** Digests as long as the known file's, of a file that nobody has. */
    private Map<DigestAlgorithm, String> unknown(char digit) throws IOException {
        var unknown = new HashMap<DigestAlgorithm, String>();
        known().forEach((algorithm, digest) -> unknown.put(algorithm, String.valueOf(digit).repeat(digest.length())));
        return unknown;
    }
}
