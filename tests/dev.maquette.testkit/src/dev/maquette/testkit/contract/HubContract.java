// SPDX-License-Identifier: EPL-2.0
package dev.maquette.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

import dev.maquette.api.hub.Hub;
import dev.maquette.api.hub.HubQuery;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.transfer.Access;
import dev.maquette.api.transfer.Secret;
import dev.maquette.api.transfer.Transfer;

/** What is expected of a {@link Hub}. A test of a hub extends this, and makes the hub and a search. */
public abstract class HubContract {

    private static final Pattern HOST = Pattern.compile("[^/@?#\\s]+(:\\d+)?");
    private static final Pattern VARIABLE = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    /** For those that extend it. */
    protected HubContract() {
    }

    /** A new hub. */
    protected abstract Hub hub() throws IOException;

    /** Something to search for. */
    protected abstract HubQuery query();

    /** What fetches for it: an engine that reaches what the test serves. */
    protected abstract Transfer transfer();

    @Test
    void namesItsHostsAsATokenIsBoundToThem() throws IOException {
        var hosts = hub().hosts(Map.<String, String>of()::get);
        assertFalse(hosts.isEmpty(), "it names no host, so that no token could ever be sent");
        hosts.forEach(host -> assertTrue(HOST.matcher(host).matches(), () -> "'" + host + "' is not a host"));
    }

    @Test
    void namesVariablesAndAPageForTheToken() throws IOException {
        hub().tokenVariables()
                .forEach(name -> assertTrue(VARIABLE.matcher(name).matches(), () -> name + " is not a variable"));
        var page = hub().tokenPage(Map.<String, String>of()::get);
        assertEquals("https", page.getScheme(), () -> page + " is not of https");
    }

    @Test
    void saysWhatToDoWhenTheNetworkFails() {
        var dead = new UnsteadyTransfer(transfer(), 0);
        var token = new Access(new Secret("a-token"), true);
        assertAll(says(() -> hub().account(token, dead, new NullProgressMonitor())),
                says(() -> hub().search(query(), token, dead, new NullProgressMonitor())));
    }

    private static Executable says(Executable deed) {
        return () -> {
            var failure = assertThrows(LibraryException.class, deed);
            assertFalse(failure.getMessage().isBlank(), "it has no message");
            assertFalse(failure.remedy().isBlank(), "it does not say what to do");
            assertFalse(failure.told().contains("a-token"), "it tells the token");
        };
    }

    @Test
    void endsWhenItIsCancelled() {
        var monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        var network = UnsteadyTransfer.steady(transfer());
        var token = new Access(new Secret("a-token"), true);
        assertAll(() -> assertThrows(OperationCanceledException.class, () -> hub().account(token, network, monitor)),
                () -> assertThrows(OperationCanceledException.class,
                        () -> hub().search(query(), token, network, monitor)));
    }
}
