// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.json.Json;

class UsersTest {

    @TempDir
    private Path folder;
    private Shell shell;

    @BeforeEach
    void openShell() {
        shell = new Shell(folder).piping("hush-hush\nmore\n");
    }

    private Shell.Said run(String... arguments) {
        var said = shell.run(arguments);
        assertFalse((said.out() + said.err()).contains("hush"), said::toString);
        return said;
    }

    @Test
    void anAccountIsMadeWithThePasswordThatIsWrittenToTheCommand() {
        var said = run("users", "add", "ada@example.org", "--role", "admin", "--name", "Ada");

        assertEquals("ada@example.org has an account now, as admin.\n", said.out());
        assertEquals(Map.of("ada@example.org", "hush-hush"), shell.library.accounts.passwords);
        assertTrue(shell.library.accounts.users.get("id-0").isAdmin());
    }

    @Test
    void aPersonTypesThePasswordTwiceUnseen() {
        shell.whispering("hush");

        var said = run("users", "add", "ada@example.org");

        assertEquals(0, said.code());
        assertTrue(said.err().contains("Password for ada@example.org (what you type is not shown)"), said.err());
        assertTrue(said.err().contains("The same again"), said.err());
        assertFalse(shell.library.accounts.users.get("id-0").isAdmin());
    }

    @Test
    void aPasswordIsNoArgument() {
        for (var command : List.of("add", "passwd")) {
            var said = run("users", command, "ada@example.org", "hush");

            assertEquals(2, said.code());
            assertTrue(said.err().contains("A password is not written there"), said.err());
        }
        assertEquals(List.of(), shell.library.accounts.emails());
    }

    @Test
    void withoutAPasswordNothingIsMade() {
        assertEquals(2, shell.piping("\n").run("users", "add", "ada@example.org").code());
        assertEquals(List.of(), shell.library.accounts.emails());
    }

    @Test
    void aWeakPasswordIsRefusedWhereTheyAreStrict() {
        var said = run("users", "add", "ada@example.org", "--strict");

        assertEquals(1, said.code());
        assertTrue(said.err().contains("too easy"), said.err());
    }

    @Test
    void usersAreListedForPeopleAndPrograms() {
        run("users", "add", "ada@example.org", "--role", "admin", "--name", "Ada");
        run("users", "add", "grace@example.org");

        var lines = run("users", "list").lines();
        assertTrue(lines.get(1).startsWith("grace@example.org"), lines::toString);
        assertTrue(lines.get(2).matches("ada@example.org +Ada +admin +yes +\\S+ \\S+ *"), lines::toString);
        var json = Json.read(run("users", "list", "--json").lines().getFirst(), Map.class);
        assertEquals("grace@example.org", json.get("email"));
        assertEquals(false, json.get("is_admin"));
    }

    @Test
    void whereNobodyIsItSaysHowToBegin() {
        assertTrue(run("users", "list").out().contains("maquette users add"));
    }

    @Test
    void aUserIsChangedByEmailOrId() {
        run("users", "add", "grace@example.org");

        assertEquals("grace@example.org (Grace): admin.\n",
                run("users", "set", "GRACE@example.org", "--role", "admin", "--name", "Grace").out());
        assertEquals("grace@example.org (Grace): admin, kept out.\n", run("users", "set", "id-0", "--disable").out());
        assertEquals("grace@example.org (Grace): admin.\n", run("users", "set", "id-0", "--enable").out());
    }

    @Test
    void aChangeSaysWhatToChange() {
        run("users", "add", "grace@example.org");

        assertEquals(2, run("users", "set", "grace@example.org").code());
        assertEquals(2, run("users", "set", "grace@example.org", "--enable", "--disable").code());
    }

    @Test
    void anotherPasswordIsGiven() {
        run("users", "add", "grace@example.org");

        var said = shell.piping("other\n").run("users", "passwd", "grace@example.org");

        assertEquals("grace@example.org has another password, and has to sign in again.\n", said.out());
        assertEquals(Map.of("grace@example.org", "other"), shell.library.accounts.passwords);
    }

    @Test
    void aUserIsRemovedAfterAQuestion() {
        run("users", "add", "grace@example.org");

        assertEquals("Would remove the account of grace@example.org.\n",
                run("users", "rm", "grace@example.org", "--dry-run").out());
        assertEquals(2, run("users", "rm", "grace@example.org").code());
        assertEquals(1, shell.typing("n\n").run("users", "rm", "grace@example.org").code());
        assertEquals(List.of("grace@example.org"), shell.library.accounts.emails());
        assertEquals(0, shell.typing("y\n").run("users", "rm", "grace@example.org").code());
        assertEquals(List.of(), shell.library.accounts.emails());
    }

    @Test
    void whatTheLibraryRefusesIsTold() {
        run("users", "add", "ada@example.org", "--role", "admin");

        assertTrue(run("users", "rm", "ada@example.org", "--yes").err().contains("last administrator"));
        assertTrue(run("users", "set", "eve@example.org", "--enable").err().contains("There is no user"));
    }
}
