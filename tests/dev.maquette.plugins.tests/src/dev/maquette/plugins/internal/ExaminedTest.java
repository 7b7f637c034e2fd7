// SPDX-License-Identifier: EPL-2.0
package dev.maquette.plugins.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.plugins.Contribution;

class ExaminedTest {

    @TempDir
    Path temp;

    private SamplePlugIn sample() {
        return new SamplePlugIn("com.acme.kiln", "1.2.3");
    }

    private void assertRefused(String why, SamplePlugIn plugIn) throws IOException {
        var refusal = assertThrows(LibraryException.class, () -> Examined.of(plugIn.write(temp.resolve("kiln.jar"))));
        assertEquals(Problem.INVALID, refusal.problem());
        assertTrue(refusal.getMessage().contains(why), refusal.getMessage());
        assertTrue(refusal.getMessage().contains("kiln.jar"), refusal.getMessage());
    }

    @Test
    void whatAJarSaysOfItselfIsTold() throws Exception {
        var file = sample().header("Bundle-Name", "%name").file("plugin.xml", SamplePlugIn.FORMAT)
                .file("plugin.properties", "name=Kiln files\nkiln=Kiln weights\n").write(temp.resolve("kiln.jar"));
        var found = Examined.of(file);
        assertEquals("com.acme.kiln", found.id());
        assertEquals("1.2.3", found.version().toString());
        assertEquals("Kiln files", found.name());
        assertEquals(List.of(new Contribution("dev.maquette.api.formats", List.of("Kiln weights"))),
                found.contributions());
        assertNull(found.signer());
        assertEquals(64, found.sha256().length());
        assertTrue(found.atOnce());
    }

    @Test
    void aFolderWithTheContentOfAJarIsReadLikeOne() throws Exception {
        var folder = Files.createDirectories(temp.resolve("kiln/META-INF")).getParent();
        Files.writeString(folder.resolve("META-INF/MANIFEST.MF"),
                "Manifest-Version: 1.0\nBundle-ManifestVersion: 2\nBundle-SymbolicName: com.acme.kiln\n");
        Files.writeString(folder.resolve("plugin.xml"), SamplePlugIn.VIEW);
        var found = Examined.of(folder);
        assertEquals("0.0.0", found.version().toString());
        assertEquals(List.of(new Contribution("org.eclipse.ui.views", List.of("Kiln"))), found.contributions());
        assertNull(found.sha256());
    }

    @Test
    void whatIsNoPlugInIsRefusedWithItsReason() throws Exception {
        assertRefused("no bundle of OSGi", sample().header("Bundle-SymbolicName", null));
        assertRefused("it is a fragment", sample().header("Fragment-Host", "org.eclipse.osgi"));
        assertRefused("one of Maquette's own", sample().header("Bundle-SymbolicName", "dev.maquette.core"));
        assertRefused("Bundle-Version is broken", sample().header("Bundle-Version", "one"));
        assertRefused("plugin.xml cannot be read", sample().file("plugin.xml", "<plugin>"));
        assertRefused("leads out", sample().file("../outside", "x"));
        Files.writeString(temp.resolve("kiln.jar"), "no jar");
        var refusal = assertThrows(LibraryException.class, () -> Examined.of(temp.resolve("kiln.jar")));
        assertTrue(refusal.getMessage().contains("it is no jar"), refusal.getMessage());
    }

    @Test
    void filesOfThisComputerAreNotReadIntoThePlugInXml() throws Exception {
        var secret = Files.writeString(temp.resolve("secret"), "secret");
        assertRefused("plugin.xml cannot be read", sample().file("plugin.xml", "<!DOCTYPE plugin [<!ENTITY s SYSTEM \""
                + secret.toUri() + "\">]><plugin><extension point=\"&s;\"><a/></extension></plugin>"));
    }

    @Test
    void aLongManifestIsNotReadWhole() throws Exception {
        assertRefused("longer than 4 MiB", sample().file("plugin.xml", " ".repeat((4 << 20) + 1)));
    }

    @Test
    void whoSignedItIsToldAndAForgeryIsRefused() throws Exception {
        var file = sample().file("plugin.xml", SamplePlugIn.FORMAT).write(temp.resolve("kiln.jar"));
        run("keytool", "-genkeypair", "-keystore", "keys.p12", "-storepass", "secret", "-alias", "ada", "-keyalg", "EC",
                "-dname", "CN=Ada of Acme, O=Acme");
        run("jarsigner", "-keystore", "keys.p12", "-storepass", "secret", "kiln.jar", "ada");
        assertEquals("Ada of Acme", Examined.of(file).signer());
        try (var jar = FileSystems.newFileSystem(file)) {
            Files.writeString(jar.getPath("plugin.xml"), SamplePlugIn.VIEW);
        }
        var refusal = assertThrows(LibraryException.class, () -> Examined.of(file));
        assertTrue(refusal.getMessage().contains("changed after it was signed"), refusal.getMessage());
    }

    private void run(String tool, String... arguments) throws Exception {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", tool).toString()));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).directory(temp.toFile()).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes());
        assertEquals(0, process.waitFor(), said);
    }
}
