// SPDX-License-Identifier: EPL-2.0
package dev.maquette.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.install.Delivery;
import dev.maquette.api.install.InstallContext;
import dev.maquette.api.install.Installer;
import dev.maquette.api.install.Plan;
import dev.maquette.api.install.PlannedFile;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.transfer.Transfer;
import dev.maquette.api.transfer.TransferRequest;
import dev.maquette.testkit.hub.StandInHub;
import dev.maquette.testkit.install.PlainTransfer;

/** Each thing that an installer can do wrong is found by the test that is about it; one that does all right passes. */
class InstallerContractTest {

    @TempDir
    private Path sandbox;
    private StandInHub server;

    @BeforeEach
    void open() throws IOException {
        server = StandInHub.open();
        server.file("/clay", new byte[100]);
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    /** Delivers {@code clay:clay} as it should be done. */
    private class ClayInstaller implements Installer {

        @Override
        public boolean accepts(String source) {
            return source.startsWith("clay:");
        }

        @Override
        public Delivery deliver(String source, InstallContext context) throws LibraryException {
            var file = context.transfer().download(request(source, context), context.monitor()).file();
            return new Delivery(file, source, "clay");
        }

        @Override
        public Optional<Plan> plan(String source, InstallContext context) throws LibraryException {
            return Optional.of(new Plan("clay", source, "clay", List.of(new PlannedFile("clay", 100))));
        }

        TransferRequest request(String source, InstallContext context) {
            try {
                var path = source.substring("clay:".length());
                return new TransferRequest(server.at("/" + path), context.staging(), context.access());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private InstallerContract of(Installer installer) {
        var contract = new InstallerContract() {

            @Override
            protected Installer installer() {
                return installer;
            }

            @Override
            protected String source() {
                return "clay:clay";
            }

            @Override
            protected List<String> foreignSources() {
                return List.of("owner/clay");
            }

            @Override
            protected List<String> impossibleSources() {
                return List.of("clay:gone");
            }

            @Override
            protected Transfer transfer() {
                return new PlainTransfer();
            }
        };
        contract.sandbox = sandbox;
        return contract;
    }

    private static void finds(String words, Executable test) {
        var found = assertThrows(AssertionError.class, test);
        assertTrue(found.getMessage().contains(words), found.getMessage());
    }

    @Test
    void anInstallerThatDoesItRightPasses() throws Exception {
        var contract = of(new ClayInstaller());
        contract.acceptsItsSourcesAndNoOthers();
        contract.saysAtOnceOfWhateverIsTypedWhetherItAcceptsIt();
        contract.deliversBelowItsStagingFolderWhatCanBeInstalledAgain();
        contract.writesNowhereElse();
        contract.aPlanBringsNothing();
        contract.whatItCannotDeliverItRefusesAndSaysWhatToDo();
        contract.endsAsSoonAsItIsToldToBeCancelled();
        contract.saysWhatToDoWhenTheNetworkFails();
        contract.servesSeveralInstallationsAtOnce();
    }

    @Test
    void whoAcceptsWhatIsForOthersIsFound() {
        finds("it accepts 'owner/clay'", () -> of(new ClayInstaller() {
            @Override
            public boolean accepts(String source) {
                return true;
            }
        }).acceptsItsSourcesAndNoOthers());
    }

    @Test
    void whoCannotTakeItsOwnNameOfASourceIsFound() {
        finds("what it calls the source itself", () -> of(new ClayInstaller() {
            @Override
            public Delivery deliver(String source, InstallContext context) throws LibraryException {
                return new Delivery(super.deliver(source, context).path(), "the clay", "clay");
            }
        }).deliversBelowItsStagingFolderWhatCanBeInstalledAgain());
    }

    @Test
    void whoWritesElsewhereIsFound() {
        finds("outside of its staging folder", () -> of(new ClayInstaller() {
            @Override
            public Delivery deliver(String source, InstallContext context) throws LibraryException {
                try {
                    Files.writeString(context.staging().resolveSibling("note"), "seen");
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                return super.deliver(source, context);
            }
        }).writesNowhereElse());
    }

    @Test
    void whoFetchesForAPlanIsFound() {
        finds("something is in the staging folder", () -> of(new ClayInstaller() {
            @Override
            public Optional<Plan> plan(String source, InstallContext context) throws LibraryException {
                super.deliver(source, context);
                return super.plan(source, context);
            }
        }).aPlanBringsNothing());
    }

    @Test
    void whoDoesNotSayWhatToDoIsFound() {
        var silent = of(new ClayInstaller() {
            @Override
            public Delivery deliver(String source, InstallContext context) throws LibraryException {
                try {
                    return super.deliver(source, context);
                } catch (LibraryException e) {
                    throw new LibraryException(Problem.IO, "It failed.", "");
                }
            }
        });
        finds("does not say what to do", silent::whatItCannotDeliverItRefusesAndSaysWhatToDo);
        finds("does not say what to do", silent::saysWhatToDoWhenTheNetworkFails);
    }

    @Test
    void whoCannotBeCancelledIsFound() {
        finds("never asks", () -> of(new ClayInstaller() {
            @Override
            public Delivery deliver(String source, InstallContext context) throws LibraryException {
                var request = request(source, context);
                return new Delivery(context.transfer().download(request, new NullProgressMonitor()).file(), source,
                        "clay");
            }
        }).endsAsSoonAsItIsToldToBeCancelled());
    }
}
