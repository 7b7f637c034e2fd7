// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.secret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.json.Json;
import dev.maquette.api.library.Actor;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.request.ChangeToken;
import dev.maquette.api.request.ListTokens;
import dev.maquette.api.request.ListTokens.Entry;
import dev.maquette.api.request.TestToken;
import dev.maquette.api.transfer.Secret;
import dev.maquette.core.internal.account.AccountDownloads;
import dev.maquette.core.internal.account.Credentials;
import dev.maquette.core.internal.hub.Hubs;
import dev.maquette.core.internal.hub.Site;
import dev.maquette.core.internal.library.LibraryFolder;
import dev.maquette.core.internal.operation.OperationContext;

class TokenOperationsTest {

    private static final String REGEX = "^https://kiln\\.example/";

    @TempDir
    Path temp;

    private final Map<String, String> environment = new HashMap<>();
    private final Hubs hubs = () -> List.of(new Site("kiln", "The Kiln", new KilnHub(null)));
    private final NotingTransfer engine = new NotingTransfer();
    private OperationContext context;
    private SiteTokens sites;
    private PatternTokens patterns;
    private TestTokenOperation test;

    @BeforeEach
    void start() throws Exception {
        var folder = new LibraryFolder(temp.resolve("library"));
        Files.createDirectories(folder.root());
        Files.writeString(folder.settings(), "{\"name\": \"Test\", \"later\": [1]}");
        context = new OperationContext(null, folder, null, new Actor("ada"), new NullProgressMonitor());
        var credentials = new Credentials(temp.resolve("config/credentials.json"));
        sites = new SiteTokens(credentials, environment::get);
        patterns = new PatternTokens(environment::get);
        test = new TestTokenOperation(hubs, sites, new Transfers(hubs, sites, patterns,
                new AccountDownloads(temp.resolve("config/downloads.json"), credentials, null), engine));
    }

    private boolean change(String hub, String regex, String token) throws LibraryException {
        var request = new ChangeToken(hub, regex, token == null ? null : new Secret(token));
        assertFalse(Json.write(request).contains("hush"), Json.write(request));
        assertFalse(request.toString().contains("hush"), request.toString());
        return new ChangeTokenOperation(hubs, sites, patterns).execute(request, context).changed();
    }

    private List<Entry> entries() throws LibraryException {
        var tokens = new ListTokensOperation(hubs, sites, patterns).execute(new ListTokens(), context);
        assertFalse(Json.write(tokens).contains("hush"), Json.write(tokens));
        return tokens.entries();
    }

    @Test
    void aSiteIsListedWithItsPageAndThenWithItsOrigin() throws Exception {
        var before = entries().getFirst();
        assertEquals(new Entry("kiln", "The Kiln", null, false, null, true, "https://kiln.example/tokens"), before);

        change("kiln", null, "hush-hush");

        var after = entries().getFirst();
        assertTrue(after.present());
        assertTrue(after.origin().endsWith("credentials.json"), after.origin());
        assertTrue(change("kiln", null, null));
        assertFalse(change("kiln", null, null));
        assertEquals(before, entries().getFirst());
    }

    @Test
    void aTokenOfTheEnvironmentCannotBeChangedHere() throws Exception {
        environment.put("KILN_TOKEN", "hush-hush");

        var entry = entries().getFirst();

        assertTrue(entry.present() && !entry.changeable(), entry.toString());
    }

    @Test
    void patternsAreKeptInTheLibraryInTheirOrderAndTheRestOfItsSettingsStays() throws Exception {
        change(null, REGEX, "hush-1");
        change(null, "second", "hush-2");
        change(null, REGEX, "hush-3");

        assertEquals(List.of(REGEX, "second"), entries().stream().skip(1).map(Entry::urlRegex).toList());
        var settings = Files.readString(context.folder().settings());
        assertTrue(settings.contains("\"later\":[1]") && settings.contains("\"name\":\"Test\""), settings);
        assertTrue(settings.contains("hush-3") && !settings.contains("hush-1"), settings);
        assertTrue(change(null, REGEX, null));
        assertFalse(change(null, REGEX, null));
        assertEquals(2, entries().size());
    }

    @Test
    void settingsWithTokensAreTheOwnersAlone() throws Exception {
        var settings = context.folder().settings();
        assumeTrue(Files.getFileStore(settings).supportsFileAttributeView("posix"));
        change(null, REGEX, "hush-hush");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(settings)));
        Files.setPosixFilePermissions(settings, PosixFilePermissions.fromString("rw-r--r--"));

        entries();

        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(settings)));
    }

    @Test
    void anExpressionThatIsNoneIsNotKept() throws Exception {
        var refused = assertThrows(LibraryException.class, () -> change(null, "a(b", "hush-hush"));

        assertEquals(Problem.INVALID, refused.problem());
        assertTrue(refused.getMessage().contains("a(b"), refused.getMessage());
        assertFalse(Traces.of(refused).contains("hush"));
        assertEquals(1, entries().size());
    }

    @Test
    void anExpressionThatIsNoneIsListedAndForgotten() throws Exception {
        Files.writeString(context.folder().settings(),
                "{\"name\": \"Test\", \"remote_api_tokens\": [{\"url_regex\": \"a(b\", \"token\": \"hush\"}]}");

        var entry = entries().getLast();

        assertTrue(!entry.present() && entry.origin().contains("not a regular expression"), entry.origin());
        assertTrue(change(null, "a(b", null));
        assertEquals(1, entries().size());
    }

    @Test
    void patternsOfTheEnvironmentComeFirstAndStay() throws Exception {
        environment.put("MAQUETTE_REMOTE_API_TOKENS", "[{\"url_regex\": \"set\", \"token\": \"hush\"}]");
        change(null, "kept", "hush");

        assertEquals(List.of("set", "kept"), entries().stream().skip(1).map(Entry::name).toList());
        assertFalse(entries().get(1).changeable());
        assertFalse(change(null, "set", null));
    }

    @Test
    void aSiteWhoseTokenCannotBeReadDoesNotHideTheOthers() throws Exception {
        environment.put("KILN_TOKEN", "hush hush");
        change(null, REGEX, "hush");

        assertEquals(2, entries().size());
        assertTrue(entries().getFirst().origin().contains("not a token"), entries().getFirst().origin());
    }

    @Test
    void aTokenIsTestedBeforeItIsKept() throws Exception {
        assertEquals("ada", test.execute(new TestToken("kiln", new Secret("good")), context).account());
        assertNull(entries().getFirst().origin());
        assertEquals(List.of("read good"), engine.noted);
    }

    @Test
    void aTestThatFailsSaysWhatTheSiteSaid() throws Exception {
        change("kiln", null, "hush-hush");

        var refused = assertThrows(LibraryException.class, () -> test.execute(new TestToken("kiln", null), context));

        assertTrue(refused.getMessage().contains("Nobody has this token."), refused.getMessage());
        assertEquals(List.of("read hush-hush"), engine.noted);
    }

    @Test
    void withoutATokenNobodyIsAsked() {
        var refused = assertThrows(LibraryException.class, () -> test.execute(new TestToken("kiln", null), context));

        assertEquals(Problem.NOT_FOUND, refused.problem());
        assertTrue(refused.remedy().contains("https://kiln.example/tokens"), refused.remedy());
        assertEquals(List.of(), engine.noted);
    }

    @Test
    void aSiteThatNobodyKnowsIsAnsweredWithThoseThatAreKnown() {
        var refused = assertThrows(LibraryException.class, () -> change("oven", null, "hush"));

        assertEquals(Problem.NOT_FOUND, refused.problem());
        assertTrue(refused.remedy().contains("kiln"), refused.remedy());
    }
}
