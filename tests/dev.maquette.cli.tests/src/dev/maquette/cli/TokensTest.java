// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.maquette.api.json.Json;
import dev.maquette.api.transfer.DownloadSettings;
import dev.maquette.api.transfer.DownloadSettings.Proxy;
import dev.maquette.api.transfer.DownloadSettings.Way;

class TokensTest {

    @TempDir
    private Path folder;
    private Shell shell;

    @BeforeEach
    void openShell() {
        shell = new Shell(folder);
    }

    private Shell.Said run(String... arguments) {
        var said = shell.run(arguments);
        assertFalse((said.out() + said.err()).contains("hush"), said::toString);
        return said;
    }

    @Test
    void aTokenIsTestedAndThenKept() {
        var said = run("hf", "login", "--token", "good");
        assertEquals(List.of("Logged in to Hugging Face as ada.", "It is in /home/ada/token."), said.lines());
        assertEquals(Map.of("huggingface", "good"), shell.library.tokens.kept);
    }

    @Test
    void aPersonTypesItUnseenAndAProgramWritesIt() {
        shell.whispering("good");
        var asked = run("hf", "login");
        assertTrue(asked.err().contains("not shown"), asked.err());
        assertEquals("good", shell.library.tokens.kept.remove("huggingface"));

        var piped = new Shell(folder).piping("good\nmore\n");
        assertEquals(0, piped.run("tokens", "set", "kiln").code());
        assertEquals(Map.of("kiln", "good"), piped.library.tokens.kept);
    }

    @Test
    void aTokenThatIsNotAcceptedIsNotKeptUnlessNobodyAsks() {
        var refused = run("hf", "login", "--token", "hush-hush");
        assertEquals(1, refused.code());
        assertTrue(refused.err().contains("The site does not accept the token. Make another one."), refused.err());
        assertEquals(Map.of(), shell.library.tokens.kept);

        assertEquals(0, run("hf", "login", "--no-test", "--token", "hush-hush").code());
        assertEquals(Map.of("huggingface", "hush-hush"), shell.library.tokens.kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hf login hush-hush", "tokens set kiln hush-hush", "tokens set kiln a b hush-hush",
            "tokens set", "tokens set kiln --pattern x", "hf login", "tokens forget", "tokens test"})
    void whatIsNotSaidRightIsTwoAndAWordThatMayBeTheTokenIsNotRepeated(String line) {
        var said = run(line.split(" "));
        assertEquals(2, said.code(), said::toString);
        assertEquals(Map.of(), shell.library.tokens.kept);
    }

    @Test
    void statusSaysWhoseTokenItIsAndFailsWithoutOne() {
        var none = run("hf", "status");
        assertEquals(1, none.code());
        assertTrue(none.out().contains("https://huggingface.example/tokens"), none.out());
        shell.library.tokens.kept.put("huggingface", "good");
        var ada = Json.read(run("hf", "status", "--json").out(), Map.class);
        assertEquals(List.of(true, "ada", "/home/ada/token"),
                List.of(ada.get("present"), ada.get("account"), ada.get("origin")));
        shell.library.tokens.kept.put("huggingface", "hush-hush");
        var refused = run("tokens", "test", "huggingface", "--json");
        assertEquals(1, refused.code());
        assertNull(Json.read(refused.out(), Map.class).get("account"));
        assertTrue(refused.err().contains("does not accept"), refused.err());
    }

    @Test
    void loggingOutSaysWhenAVariableStillHoldsAToken() {
        shell.library.tokens.kept.put("huggingface", "good");
        assertEquals(List.of("The token for Hugging Face is forgotten."), run("hf", "logout").lines());
        assertEquals(List.of("No token for Hugging Face was kept."), run("hf", "logout").lines());
        shell.library.tokens.variable = true;
        var left = run("hf", "logout");
        assertTrue(left.out().contains("HF_TOKEN still holds one"), left.out());
        var other = run("hf", "login", "--token", "good");
        assertTrue(other.out().contains("But the environment variable HF_TOKEN"), other.out());
    }

    @Test
    void patternsAreSetListedAndForgotten() {
        var regex = "^https://kiln\\.example/";
        assertEquals(0, run("tokens", "set", "--pattern", regex, "--token", "hush-hush").code());
        assertEquals(Map.of(regex, "hush-hush"), shell.library.tokens.patterns);

        var lines = run("tokens", "list", "--json").lines();
        assertEquals(3, lines.size());
        assertEquals(regex, Json.read(lines.getLast(), Map.class).get("url_regex"));
        assertTrue(run("tokens", "list").out().contains("huggingface"));
        assertEquals(1, run("tokens", "forget", "--pattern", regex).lines().size());
        assertEquals(List.of("No token for " + regex + " was kept."),
                run("tokens", "forget", "--pattern", regex).lines());
    }

    @Test
    void aSiteThatNobodyKnowsIsTold() {
        assertEquals(1, run("tokens", "test", "oven").code());
        assertEquals(1, run("tokens", "forget", "oven").code());
    }

    @Test
    void settingsAreShownAndChangedOneByOne() {
        assertTrue(run("settings", "show").out().contains("as the environment says"));
        run("settings", "set", "--connections", "4", "--bandwidth", "1.5M");
        var said = run("settings", "set", "--allow-private", "--json");
        assertEquals(new DownloadSettings(4, 0, 1_500_000, Proxy.environment(), true),
                shell.library.tokens.downloads);
        assertTrue(said.out().contains("\"bandwidth\":1500000"), said.out());
        run("settings", "set", "--allow-private=false", "--bandwidth", "0");
        assertEquals(new DownloadSettings(4, 0, 0, Proxy.environment(), false), shell.library.tokens.downloads);
    }

    @Test
    void aProxyHasAUserWhosePasswordIsAskedFor() {
        shell.whispering("hush-hush");
        var said = run("settings", "set", "--proxy", "http://proxy.example:3128", "--proxy-user", "bob", "--no-proxy",
                "a.lan,b.lan");
        assertTrue(said.out().contains("bob, with a password"), said.out());
        assertEquals("hush-hush", shell.library.tokens.proxyPassword);
        assertEquals(new Proxy(Way.PROXY, "http://proxy.example:3128", "bob", List.of("a.lan", "b.lan")),
                shell.library.tokens.downloads.proxy());
        run("settings", "set", "--proxy", "none");
        assertEquals(Proxy.direct(), shell.library.tokens.downloads.proxy());
    }

    @ParameterizedTest
    @ValueSource(strings = {"settings set --bandwidth fast", "settings set --proxy-user bob",
            "settings set --connections many", "settings"})
    void settingsThatMeanNothingAreTwo(String line) {
        assertEquals(2, run(line.split(" ")).code());
    }
}
