// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.isolate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.digest.DigestAlgorithm;
import dev.maquette.api.fault.PlugInFault;
import dev.maquette.api.install.Delivery;
import dev.maquette.api.install.InstallContext;
import dev.maquette.api.install.Installer;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.metadata.KnownFile;
import dev.maquette.api.metadata.MetadataProvider;
import dev.maquette.api.transfer.Access;
import dev.maquette.api.transfer.Transfer;
import dev.maquette.testkit.install.GivenContext;

/** What brings models from elsewhere costs one installation, or one question, when it fails. */
class GuardedInstallerTest {

    private final List<PlugInFault> faults = new ArrayList<>();
    private final Custody custody = new Custody("com.acme.x", Duration.ofSeconds(30), faults::add);

    /** Fails with whatever it is given as its source. */
    private record Failing(RuntimeException fault, LibraryException refusal) implements Installer {

        @Override
        public boolean accepts(String source) {
            throw fault;
        }

        @Override
        public Delivery deliver(String source, InstallContext context) throws LibraryException {
            if (refusal != null) {
                throw refusal;
            }
            return null;
        }
    }

    @Test
    void oneThatFailsWhenItIsAskedForASourceAcceptsNone() {
        var installer = new GuardedInstaller(new Failing(new IllegalStateException(), null), custody);
        for (int i = 0; i < 3; i++) {
            assertFalse(installer.accepts("acme:model"));
        }
        assertEquals(List.of("com.acme.x"), faults.stream().map(PlugInFault::plugIn).toList());
    }

    @Test
    void whatItRefusesReadsAsItSaysIt(@TempDir Path folder) {
        var refusal = new LibraryException(Problem.NOT_FOUND, "There is no such model.", "Name another.");
        var installer = new GuardedInstaller(new Failing(null, refusal), custody);
        assertSame(refusal, assertThrows(LibraryException.class,
                () -> installer.deliver("acme:model", GivenContext.of(folder, folder))));
    }

    @Test
    void anInstallationThatItLeavesOpenIsAFailureThatNamesIt(@TempDir Path folder) {
        var installer = new GuardedInstaller(new Failing(null, null), custody);
        var failure = assertThrows(LibraryException.class,
                () -> installer.deliver("acme:model", GivenContext.of(folder, folder)));
        assertTrue(failure.told().startsWith("The plug-in com.acme.x was asked to install a model and failed"),
                failure.told());
    }

    @Test
    void aSiteThatTellsOfOtherFilesThanWereAskedIsNotBelieved() {
        var provider = new GuardedProvider(new MetadataProvider() {

            @Override
            public Set<DigestAlgorithm> digests() {
                return null;
            }

            @Override
            public List<Optional<KnownFile>> find(List<Map<DigestAlgorithm, String>> files, Access access,
                    Transfer transfer, IProgressMonitor monitor) {
                return List.of();
            }
        }, custody);
        assertEquals(Set.of(), provider.digests());
        var failure = assertThrows(LibraryException.class,
                () -> provider.find(List.of(Map.of()), Access.anonymous(), null, new NullProgressMonitor()));
        assertTrue(failure.getMessage().contains("it tells of 0 files, but was asked about 1"), failure.getMessage());
    }
}
