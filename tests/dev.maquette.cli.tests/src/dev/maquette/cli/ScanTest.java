// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.identify.Identification;
import dev.maquette.api.json.Json;
import dev.maquette.api.request.InstallModel;
import dev.maquette.api.request.ScanFolder;
import dev.maquette.api.request.ScanFolder.Presence;

class ScanTest {

    @TempDir
    private Path folder;
    private Shell shell;

    @BeforeEach
    void openShell() {
        shell = new Shell(folder);
        found("a/new.safetensors", Presence.NEW, null);
        found("a/there.safetensors", Presence.SAME_PATH, "key-1");
        found("broken.bin", Presence.NEW, null);
        found("copy.safetensors", Presence.SAME_CONTENT, "key-2");
        found("strange.bin", Presence.NEW, null);
    }

    private void found(String name, Presence presence, String key) {
        var path = folder.resolve("models").resolve(name);
        Identification is = shell.identifier.identify(path, Map.of(), new NullProgressMonitor());
        shell.library.findings.add(new ScanFolder.Finding(path.toString(), is, presence, key));
    }

    private List<InstallModel> installs() {
        return shell.library.requests.stream().filter(InstallModel.class::isInstance).map(InstallModel.class::cast)
                .toList();
    }

    @Test
    void whatWasFoundIsToldInColumnsUnderTheFolder() {
        var said = shell.run("models", "scan", "models");
        assertEquals(0, said.code(), said.err());
        assertEquals(List.of(
                "STATE          TYPE            BASE          FORMAT           SIZE  PATH",
                "new            main            sd-1          checkpoint     4.9 MB  a/new.safetensors",
                "in library     main            sd-1          checkpoint     4.9 MB  a/there.safetensors",
                "invalid        -               -             -                12 B  broken.bin (the header ends early)",
                "copy           main            sd-1          checkpoint     4.9 MB  copy.safetensors",
                "unknown        -               -             -                12 B  strange.bin (the header ends early)",
                "5 models: 1 new, 1 in the library already, 1 a copy of one in it, 1 unknown, 1 broken or no model."
                        + " Add --install to install what is new."),
                said.lines().stream().map(line -> line.replace('\\', '/')).toList());
    }

    @Test
    void aProgramGetsALineForEachModel() {
        var lines = shell.run("models", "scan", "models", "--json").lines();
        assertEquals(5, lines.size());
        var known = Json.read(lines.get(1), Map.class);
        assertEquals(folder.resolve("models/a/there.safetensors").toString(), known.get("path"));
        assertEquals("identified", known.get("status"));
        assertEquals("main", known.get("type"));
        assertEquals(4_900_000L, known.get("file_size"));
        assertEquals(true, known.get("installed"));
        assertEquals("same_path", known.get("presence"));
        assertEquals("key-1", known.get("key"));
        assertEquals("invalid", Json.read(lines.get(2), Map.class).get("status"));
        assertEquals(false, Json.read(lines.get(0), Map.class).get("installed"));
    }

    @Test
    void onlyWhatIsNewAndKnownIsInstalledAndItStaysWhereItIs() {
        var said = shell.run("models", "scan", "models", "--install", "--json");
        assertEquals(0, said.code(), said.err());
        assertEquals(List.of(folder.resolve("models/a/new.safetensors").toString()),
                installs().stream().map(InstallModel::source).toList());
        assertTrue(installs().getFirst().inPlace());
        assertEquals(5, said.lines().size());
        var installed = Json.read(said.lines().getLast(), Map.class);
        assertEquals("installed", installed.get("outcome"));
        assertEquals("new-key-0", installed.get("key"));
        assertEquals(true, installed.get("installed"));
    }

    @Test
    void filesAreMovedWhenTheUserSaysSo() {
        shell.run("models", "scan", "models", "--install", "--move");
        assertFalse(installs().getFirst().inPlace());
    }

    @Test
    void aDryRunOnlySaysWhatWouldBeInstalled() {
        var said = shell.run("models", "scan", "models", "--install", "--dry-run");
        assertTrue(installs().getFirst().dryRun());
        assertTrue(said.out().contains("would install"), said.out());
    }

    @Test
    void oneThatFailsIsToldAndTheOthersAreInstalled() {
        shell.library.findings.clear();
        found("bad.safetensors", Presence.NEW, null);
        found("good.safetensors", Presence.NEW, null);
        var said = shell.run("models", "scan", "models", "--install");
        assertEquals(1, said.code());
        assertTrue(said.err().contains("bad.safetensors is cut off."), said.err());
        assertEquals(2, installs().size());
        assertTrue(said.out().endsWith("2 models: 1 installed now, 1 not installed.\n"), said.out());
    }

    @Test
    void otherTypesAreLeftOut() {
        assertEquals("", shell.run("models", "scan", "models", "--type", "lora", "--install", "--json").out());
        assertEquals(List.of(), installs());
        assertEquals(3, shell.run("models", "scan", "models", "--type", "main", "--base", "sd-1", "--json").lines()
                .size());
    }

    @Test
    void aFolderThatCannotBeReadIsAFailureInPart() {
        shell.library.unread.add(new ScanFolder.Unread("/closed", "permission denied"));
        var said = shell.run("models", "scan", "models");
        assertEquals(1, said.code());
        assertEquals("maquette: The folder /closed cannot be read: permission denied."
                + " It was left out; check its permissions.", said.err().strip());
    }

    @Test
    void whatContradictsItselfIsAUsageError() {
        assertEquals(2, shell.run("models", "scan", "models", "--install", "--inplace", "--move").code());
        assertEquals(2, shell.run("models", "scan", "models", "--move").code());
        assertEquals(2, shell.run("models", "scan").code());
    }

    @Test
    void aFolderThatIsMissingIsAFailure() {
        shell.library.findings.clear();
        var said = shell.run("models", "scan", "nowhere");
        assertEquals(1, said.code());
        assertTrue(said.err().contains("There is no such folder: " + folder.resolve("nowhere")), said.err());
    }
}
