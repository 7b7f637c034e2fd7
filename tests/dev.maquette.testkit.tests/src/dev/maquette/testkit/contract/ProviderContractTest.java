// SPDX-License-Identifier: EPL-2.0
package dev.maquette.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

import dev.maquette.api.digest.DigestAlgorithm;
import dev.maquette.api.install.Published;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.metadata.KnownFile;
import dev.maquette.api.metadata.MetadataProvider;
import dev.maquette.api.transfer.Access;
import dev.maquette.api.transfer.Transfer;
import dev.maquette.testkit.hub.StandInHub;
import dev.maquette.testkit.install.PlainTransfer;

/** Each thing that a provider can do wrong is found by the test that is about it; one that does all right passes. */
class ProviderContractTest {

    private static final String DIGEST = "b".repeat(64);

    private StandInHub server;

    @BeforeEach
    void open() throws IOException {
        server = StandInHub.open();
        server.file("/" + DIGEST, "Clay".getBytes());
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    /** Asks for each file by itself, as it should be done. */
    private class ClayProvider implements MetadataProvider {

        @Override
        public Set<DigestAlgorithm> digests() {
            return Set.of(DigestAlgorithm.SHA256);
        }

        @Override
        public List<Optional<KnownFile>> find(List<Map<DigestAlgorithm, String>> files, Access access,
                Transfer transfer, IProgressMonitor monitor) throws LibraryException {
            var found = new ArrayList<Optional<KnownFile>>();
            for (var file : files) {
                var digest = file.get(DigestAlgorithm.SHA256);
                found.add(digest == null ? Optional.empty() : ask(digest, access, transfer, monitor));
            }
            return found;
        }

        Optional<KnownFile> ask(String digest, Access access, Transfer transfer, IProgressMonitor monitor)
                throws LibraryException {
            var answer = transfer.read(at(digest), access, 1000, monitor);
            return answer.good() ? Optional.of(new KnownFile("clay:" + digest, null,
                    new Published(answer.body(), null, List.of(), List.of(), null, null, null, null), null))
                    : Optional.empty();
        }

        URI at(String digest) {
            try {
                return server.at("/" + digest);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static ProviderContract of(MetadataProvider provider) {
        return new ProviderContract() {

            @Override
            protected MetadataProvider provider() {
                return provider;
            }

            @Override
            protected Map<DigestAlgorithm, String> known() {
                return Map.of(DigestAlgorithm.SHA256, DIGEST);
            }

            @Override
            protected Transfer transfer() {
                return new PlainTransfer();
            }
        };
    }

    private static void fails(Executable test) {
        assertThrows(Throwable.class, test);
    }

    @Test
    void aProviderThatDoesItRightPasses() throws Exception {
        var contract = of(new ClayProvider());
        contract.findsByTheDigestsThatItNames();
        contract.answersForEachFileInItsOrder();
        contract.asksNobodyForNothing();
        contract.saysWhatToDoWhenTheNetworkFails();
        contract.endsAsSoonAsItIsToldToBeCancelled();
    }

    @Test
    void whoLeavesOutWhatItDoesNotKnowIsFound() {
        fails(() -> of(new ClayProvider() {
            @Override
            public List<Optional<KnownFile>> find(List<Map<DigestAlgorithm, String>> files, Access access,
                    Transfer transfer, IProgressMonitor monitor) throws LibraryException {
                return super.find(files, access, transfer, monitor).stream().filter(Optional::isPresent).toList();
            }
        }).answersForEachFileInItsOrder());
    }

    @Test
    void whoAsksForNothingIsFound() {
        fails(() -> of(new ClayProvider() {
            @Override
            public List<Optional<KnownFile>> find(List<Map<DigestAlgorithm, String>> files, Access access,
                    Transfer transfer, IProgressMonitor monitor) throws LibraryException {
                transfer.read(at("status"), access, 1000, monitor);
                return super.find(files, access, transfer, monitor);
            }
        }).asksNobodyForNothing());
    }

    @Test
    void whoHidesADeadNetworkIsFound() {
        fails(() -> of(new ClayProvider() {
            @Override
            Optional<KnownFile> ask(String digest, Access access, Transfer transfer, IProgressMonitor monitor) {
                try {
                    return super.ask(digest, access, transfer, monitor);
                } catch (LibraryException e) {
                    return Optional.empty();
                }
            }
        }).saysWhatToDoWhenTheNetworkFails());
    }
}
