// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.secret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.transfer.Access;
import dev.maquette.api.transfer.DownloadSettings;
import dev.maquette.api.transfer.DownloadSettings.Proxy;
import dev.maquette.api.transfer.Secret;
import dev.maquette.api.transfer.TransferRequest;
import dev.maquette.core.internal.account.AccountDownloads;
import dev.maquette.core.internal.account.Credentials;
import dev.maquette.core.internal.hub.Site;
import dev.maquette.core.internal.library.LibraryFolder;

class TransfersTest {

    @TempDir
    Path temp;

    private final Map<String, String> environment = new HashMap<>();
    private final NotingTransfer engine = new NotingTransfer();
    private LibraryFolder folder;
    private AccountDownloads downloads;
    private SiteTokens sites;
    private Site kiln;
    private Transfers transfers;

    @BeforeEach
    void start() throws Exception {
        folder = new LibraryFolder(temp.resolve("library"));
        Files.createDirectories(folder.root());
        settings("");
        var credentials = new Credentials(temp.resolve("config/credentials.json"));
        downloads = new AccountDownloads(temp.resolve("config/downloads.json"), credentials, null);
        sites = new SiteTokens(credentials, environment::get);
        kiln = new Site("kiln", "The Kiln", new KilnHub(null));
        transfers = new Transfers(() -> List.of(kiln), sites, new PatternTokens(environment::get), downloads,
                engine);
    }

    private void settings(String more) throws Exception {
        Files.writeString(folder.settings(), "{\"name\": \"Test\"" + more + "}");
    }

    private String asked(String address) throws LibraryException {
        return asked(address, Access.anonymous());
    }

    private String asked(String address, Access access) throws LibraryException {
        engine.noted.clear();
        transfers.of(folder).probe(new TransferRequest(URI.create(address), temp, access),
                new NullProgressMonitor());
        return engine.noted.getFirst().substring("probe ".length());
    }

    @ParameterizedTest
    @CsvSource({"https://kiln.example/a, good", "https://KILN.example:443/a?b=c, good", "http://kiln.example/a, -",
            "https://kiln.example:8443/a, -", "https://cdn.kiln.example/a, -", "https://kiln.example.evil.test/, -",
            "https://evil.test/?kiln.example, -", "https://kiln.example@evil.test/, -",
            "http://lair.example:8080/x, good",
            "https://lair.example:8080/x, good", "https://lair.example/x, -"})
    void theTokenOfASiteGoesToItsHostsAlone(String address, String token) throws Exception {
        environment.put("KILN_TOKEN", "good");

        assertEquals(token, asked(address));
    }

    @Test
    void aSiteOnThisComputerIsTrustedInClear() throws Exception {
        environment.putAll(Map.of("KILN_TOKEN", "good", "KILN_HOST", "127.0.0.1"));
        assertEquals("good", asked("http://127.0.0.1/a"));
        assertEquals("-", asked("http://127.0.0.1:9000/a"));
    }

    @Test
    void aTokenOfTheRequestCountsBeforePatternsAndThoseBeforeTheSites() throws Exception {
        environment.put("KILN_TOKEN", "good");
        settings(", \"remote_api_tokens\": [{\"url_regex\": \"kiln\\\\.example/team\", \"token\": \"team\"},"
                + " {\"url_regex\": \"example\", \"token\": \"second\"}]");

        assertEquals("mine", asked("https://kiln.example/team/a", new Access(new Secret("mine"), false)));
        assertEquals("team", asked("https://kiln.example/team/a"));
        assertEquals("second", asked("https://kiln.example/b"));
        assertEquals("-", asked("https://elsewhere.test/b"));
    }

    @Test
    void patternsOfTheEnvironmentAreTriedFirst() throws Exception {
        settings(", \"remote_api_tokens\": [{\"url_regex\": \"example\", \"token\": \"kept\"}]");
        environment.put("MAQUETTE_REMOTE_API_TOKENS", "[{\"url_regex\": \"/a$\", \"token\": \"set\"}]");

        assertEquals("set", asked("https://some.example/a"));
        assertEquals("kept", asked("https://some.example/b"));
    }

    @Test
    void allWaysOfFetchingCarryTheToken() throws Exception {
        environment.put("KILN_TOKEN", "good");
        var address = URI.create("https://kiln.example/a");
        var request = new TransferRequest(address, temp, Access.anonymous()).named("b").expecting(1, "0".repeat(64));
        var transfer = transfers.of(folder);

        transfer.download(request, new NullProgressMonitor());
        transfer.download(request, state -> {
            // nobody looks
        }, new NullProgressMonitor());
        transfer.read(address, Access.anonymous(), 10, new NullProgressMonitor());

        assertEquals(List.of("download good", "watched good", "read good"), engine.noted);
    }

    @Test
    void aTokenThatIsChangedHoldsForTheNextRequestOfTheSameInstallation() throws Exception {
        var transfer = transfers.of(folder);
        sites.keep(kiln, new Secret("one"));
        transfer.read(URI.create("https://kiln.example/"), Access.anonymous(), 10, new NullProgressMonitor());
        sites.keep(kiln, new Secret("two"));
        transfer.read(URI.create("https://kiln.example/"), Access.anonymous(), 10, new NullProgressMonitor());

        assertEquals(List.of("read one", "read two"), engine.noted);
    }

    @Test
    void addressesThatAreNotPublicAreAskedWhenTheAccountAllowsIt() throws Exception {
        assertEquals("-", asked("http://127.0.0.1/"));
        downloads.change(new DownloadSettings(0, 0, 0, Proxy.environment(), true), null);
        assertEquals("- private", asked("http://127.0.0.1/"));
    }

    @Test
    void aPatternThatIsNoExpressionStopsTheDownloadAndSaysWhereItStands() throws Exception {
        settings(", \"remote_api_tokens\": [{\"url_regex\": \"[\", \"token\": \"hush-hush\"}]");

        var refused = assertThrows(LibraryException.class, () -> asked("https://kiln.example/"));

        assertEquals(Problem.INVALID, refused.problem());
        assertTrue(refused.getMessage().contains("'['") && refused.getMessage().contains("settings.json"),
                refused.getMessage());
        assertFalse(Traces.of(refused).contains("hush-hush"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"hush-hush", "{\"token\": \"hush-hush\"}", "[\"hush-hush\"]",
            "[{\"token\": \"hush-hush\"}]", "[{\"url_regex\": \"a\", \"token\": {\"hush-hush\": 1}}]",
            "[{\"url_regex\": \"a\", \"token\": [\"hush-hush\", \"b\"]}]"})
    void tokensThatAreWrittenInAnotherWayAreRefusedWithoutBeingShown(String written) {
        environment.put("MAQUETTE_REMOTE_API_TOKENS", written);

        var refused = assertThrows(LibraryException.class, () -> asked("https://kiln.example/"));

        assertTrue(refused.getMessage().contains("MAQUETTE_REMOTE_API_TOKENS"), refused.getMessage());
        assertFalse(Traces.of(refused).contains("hush-hush"), Traces.of(refused));
    }
}
