// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.secret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.transfer.Secret;
import dev.maquette.core.internal.account.Credentials;
import dev.maquette.core.internal.hub.Site;

class SiteTokensTest {

    @TempDir
    Path temp;

    private final Map<String, String> environment = new HashMap<>();
    private Path own;
    private Path theirs;
    private SiteTokens tokens;
    private Site withFile;
    private Site without;

    @BeforeEach
    void start() {
        own = temp.resolve("config/credentials.json");
        theirs = temp.resolve("cache/kiln/token");
        tokens = new SiteTokens(new Credentials(own), environment::get);
        withFile = new Site("kiln", "The Kiln", new KilnHub(theirs));
        without = new Site("glaze", "Glaze", new KilnHub(null));
    }

    private String found(Site site) throws LibraryException {
        return tokens.find(site).map(found -> found.secret().reveal()).orElse("-");
    }

    @Test
    void aVariableCountsBeforeOurFileAndThatBeforeTheSites() throws Exception {
        Files.createDirectories(theirs.getParent());
        Files.writeString(theirs, " theirs\n");
        assertEquals("theirs", found(withFile));
        Files.createDirectories(own.getParent());
        Files.writeString(own, "{\"hub/kiln\": \"own\"}");
        assertEquals("own", found(withFile));
        environment.put("KILN_KEY", "second");
        assertEquals("second", found(withFile));
        environment.put("KILN_TOKEN", " first ");
        assertEquals("first", found(withFile));
        var first = tokens.find(withFile).orElseThrow();
        assertTrue(first.origin().contains("KILN_TOKEN"), first.origin());
        assertFalse(first.changeable());
    }

    @Test
    void aSiteWithAFileOfItsOwnKeepsItThereAsItsProgramsDo() throws Exception {
        tokens.keep(withFile, new Secret(" mine "));

        assertEquals("mine", Files.readString(theirs));
        assertFalse(Files.exists(own));
        assertEquals(theirs.toString(), tokens.find(withFile).orElseThrow().origin());
    }

    @Test
    void whatIsKeptReplacesWhatCountedBeforeIt() throws Exception {
        Files.createDirectories(own.getParent());
        Files.writeString(own, "{\"hub/kiln\": \"old\", \"hub/glaze\": \"other\"}");

        tokens.keep(withFile, new Secret("new"));

        assertEquals("new", found(withFile));
        assertEquals("other", found(without));
    }

    @Test
    void sitesOfNoFileAreKeptApart() throws Exception {
        tokens.keep(without, new Secret("one"));
        tokens.keep(new Site("other", "Other", new KilnHub(null)), new Secret("two"));

        assertEquals("one", found(without));
        assertTrue(tokens.forget(without));
        assertEquals("-", found(without));
        assertFalse(tokens.forget(without));
        assertTrue(Files.readString(own).contains("two"));
    }

    @Test
    void forgettingLeavesTheVariable() throws Exception {
        environment.put("KILN_TOKEN", "set");
        tokens.keep(withFile, new Secret("kept"));

        assertTrue(tokens.forget(withFile));

        assertFalse(Files.exists(theirs));
        assertEquals("set", found(withFile));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "two words", "hush\r\nX-Evil: 1", "geheimnisvoll-ß"})
    void whatIsNoTokenIsNeitherKeptNorSentNorShown(String text) {
        var refused = assertThrows(LibraryException.class, () -> tokens.keep(withFile, new Secret(text)));

        assertFalse(Files.exists(theirs));
        if (!text.isBlank()) {
            environment.put("KILN_TOKEN", text);
            var unusable = assertThrows(LibraryException.class, () -> tokens.find(withFile));
            assertTrue(unusable.getMessage().contains("KILN_TOKEN"), unusable.getMessage());
            assertFalse((Traces.of(refused) + Traces.of(unusable)).contains(text));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"hush-hush", "[\"hush-hush\"]", "{\"hub/glaze\": {\"hush-hush\": 1}}",
            "{\"hub/glaze\": \"hush-hush"})
    void aFileThatIsBrokenIsToldWithoutWhatItHolds(String content) throws Exception {
        Files.createDirectories(own.getParent());
        Files.writeString(own, content);

        var broken = assertThrows(LibraryException.class, () -> tokens.find(without));

        assertTrue(broken.getMessage().contains("credentials.json"), broken.getMessage());
        assertFalse(Traces.of(broken).contains("hush-hush"), Traces.of(broken));
    }
}
