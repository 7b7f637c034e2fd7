// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.maquette.api.json.Json;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.ChangeDownloadSettings;
import dev.maquette.api.transfer.DownloadSettings;
import dev.maquette.api.transfer.DownloadSettings.Proxy;
import dev.maquette.api.transfer.DownloadSettings.Way;
import dev.maquette.api.transfer.Secret;
import dev.maquette.api.transfer.TransferLimits;
import dev.maquette.api.transfer.TransferProxy;

class AccountDownloadsTest {

    @TempDir
    Path temp;

    private final NotingControl control = new NotingControl();
    private Path file;
    private AccountDownloads downloads;

    @BeforeEach
    void start() {
        file = temp.resolve("config/downloads.json");
        downloads = new AccountDownloads(file, new Credentials(temp.resolve("config/credentials.json")), control);
    }

    private static Proxy proxy(String address, String user) {
        return new Proxy(Way.PROXY, address, user, List.of("*.lan"));
    }

    private static DownloadSettings through(Proxy proxy) {
        return new DownloadSettings(4, 8, 1_000_000, proxy, true);
    }

    @Test
    void settingsOutliveTheProgramAndThePasswordIsNotAmongThem() throws Exception {
        var settings = through(proxy("http://proxy.example:3128", "ada"));

        downloads.change(settings, new Secret("hush-hush"));

        var again = new AccountDownloads(file, new Credentials(temp.resolve("config/credentials.json")), control);
        assertEquals(settings, again.settings());
        assertEquals("hush-hush", again.proxyPassword().orElseThrow().reveal());
        assertFalse(Files.readString(file).contains("hush"));
    }

    @Test
    void anAccountThatChangedNothingHasTheUsualSettingsAndNoFile() {
        assertEquals(DownloadSettings.usual(), downloads.settings());
        assertFalse(Files.exists(file));
    }

    @Test
    void thePasswordStaysUntilThereIsNoUser() throws Exception {
        downloads.change(through(proxy("http://proxy.example:3128", "ada")), new Secret("hush-hush"));
        downloads.change(through(proxy("http://proxy.example:8080", "ada")), null);
        assertTrue(downloads.proxyPassword().isPresent());
        downloads.change(through(Proxy.direct()), null);
        assertTrue(downloads.proxyPassword().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "proxy.example:3128", "ftp://proxy.example", "http://", "http:///x", "http://a b",
            "http://ada:hush@proxy.example:3128"})
    void anAddressThatNamesNoProxyIsRefusedWithoutBeingShown(String address) {
        var refused = assertThrows(LibraryException.class, () -> downloads.change(through(proxy(address, null)), null));

        assertFalse(refused.getMessage().contains("hush"), refused.getMessage());
        assertFalse(refused.remedy().isEmpty());
        assertFalse(Files.exists(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1 0 0", "17 0 0", "0 65 0", "0 -1 0", "0 0 -1", "0 0 999"})
    void numbersThatCannotBeAreRefused(String line) {
        var numbers = line.split(" ");
        var settings = new DownloadSettings(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]),
                Long.parseLong(numbers[2]), Proxy.environment(), false);

        assertThrows(LibraryException.class, () -> downloads.change(settings, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "{}", "{\"connections\": 999, \"proxy\": {\"way\": \"direct\"}}",
            "{\"connections\": \"many\"}"})
    void aFileThatIsNotUnderstoodCountsAsNone(String content) throws Exception {
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);

        assertEquals(DownloadSettings.usual(), downloads.settings());
    }

    @Test
    void whatAFileDoesNotSayIsAsUsual() throws Exception {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "{\"connections\": 3, \"proxy\": {}}");

        assertEquals(new DownloadSettings(3, 0, 0, Proxy.environment(), false), downloads.settings());
    }

    @Test
    void theEngineIsToldAtTheStartAndAfterEachChange() throws Exception {
        assertEquals(new TransferLimits(16, 16, 5000), control.limits());
        downloads.change(through(proxy("http://proxy.example:3128", "ada")), new Secret("hush-hush"));

        var next = new NotingControl();
        var again = new AccountDownloads(file, new Credentials(temp.resolve("config/credentials.json")), next);

        var way = new TransferProxy.Through(URI.create("http://proxy.example:3128"), "ada", new Secret("hush-hush"),
                List.of(".lan"));
        assertEquals(List.of(way, way), List.of(control.proxy(), next.proxy()));
        assertEquals(new TransferLimits(4, 8, 1_000_000), next.limits());
        again.change(new DownloadSettings(0, 3, 0, Proxy.direct(), false), null);
        assertEquals(new TransferLimits(16, 3, 5000), next.limits());
        assertEquals(new TransferProxy.Direct(), next.proxy());
    }

    @Test
    void whatTheEngineRefusesIsNotKept() {
        control.refusing = true;

        assertThrows(LibraryException.class, () -> downloads.change(through(Proxy.direct()), null));

        assertEquals(DownloadSettings.usual(), downloads.settings());
    }

    @Test
    void whatCannotBeKeptIsNeitherToldToTheEngineNorIsThePasswordAnother() throws Exception {
        downloads.change(through(proxy("http://proxy.example:3128", "ada")), new Secret("hush-hush"));
        var way = control.proxy();
        Files.delete(file);
        Files.createDirectories(file.resolve("in the way"));

        var refused = assertThrows(LibraryException.class, () -> downloads
                .change(through(proxy("http://other.example:3128", "bob")), new Secret("another")));
        assertTrue(refused.getMessage().contains(file.toString()), refused.getMessage());
        assertThrows(LibraryException.class, () -> downloads.change(through(Proxy.direct()), null));

        assertEquals("hush-hush", downloads.proxyPassword().orElseThrow().reveal());
        assertEquals(new TransferProxy.Environment(), control.proxy(), "what the unreadable file stands for");
        assertFalse(way.equals(control.proxy()));
    }

    @Test
    void theOperationTellsWhatHoldsAndChangesWhatItIsGiven() throws Exception {
        var operation = new DownloadSettingsOperation(downloads);
        var told = operation.execute(ChangeDownloadSettings.none(), null);
        assertEquals(new ChangeDownloadSettings.Changed(DownloadSettings.usual(), false), told);

        var request = new ChangeDownloadSettings(through(proxy("socks5://proxy.example:1080", "ada")),
                new Secret("hush-hush"));
        var changed = operation.execute(request, null);

        assertTrue(changed.proxyPassword());
        assertEquals(request.settings(), changed.settings());
        assertFalse((Json.write(request) + request + Json.write(changed)).contains("hush"));
    }
}
