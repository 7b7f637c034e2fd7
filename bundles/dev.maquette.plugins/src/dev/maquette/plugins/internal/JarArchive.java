// SPDX-License-Identifier: EPL-2.0
package dev.maquette.plugins.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSigner;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipException;

import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;

import dev.maquette.api.library.LibraryException;

/** A jar, whose names lead nowhere else and whose content is bounded. */
record JarArchive(Path file, JarFile jar) implements Archive {

    private static final int MOST_ENTRIES = 100_000;
    private static final long MOST_BYTES = 2L << 30;
    private static final String META = "META-INF/";

    static JarArchive open(Path file) throws IOException, LibraryException {
        JarFile jar;
        try {
            jar = new JarFile(file.toFile(), true);
        } catch (ZipException broken) {
            throw Refusal.of(file, "it is no jar (" + broken.getMessage() + ")");
        }
        try {
            if (jar.size() > MOST_ENTRIES) {
                throw Refusal.of(file, "it has more than " + MOST_ENTRIES + " entries");
            }
            var astray = jar.stream().map(JarEntry::getName).filter(JarArchive::leadsOut).findFirst();
            if (astray.isPresent()) {
                throw Refusal.of(file, "its entry \"" + astray.get() + "\" leads out of it");
            }
            return new JarArchive(file, jar);
        } catch (LibraryException | RuntimeException unfit) {
            jar.close();
            throw unfit;
        }
    }

    private static boolean leadsOut(String name) {
        return name.startsWith("/") || name.contains("\\") || name.matches("[A-Za-z]:.*")
                || List.of(name.split("/")).contains("..");
    }

    @Override
    public Optional<byte[]> read(String name) throws IOException, LibraryException {
        var entry = jar.getJarEntry(name);
        if (entry == null || entry.isDirectory()) {
            return Optional.empty();
        }
        try (var in = jar.getInputStream(entry)) {
            var content = in.readNBytes(MOST + 1);
            if (content.length > MOST) {
                throw Refusal.of(file, name + " is longer than " + (MOST >> 20) + " MiB");
            }
            return Optional.of(content);
        } catch (SecurityException forged) {
            throw forged(forged);
        }
    }

    @Override
    public Optional<String> signer() throws IOException, LibraryException {
        var bytes = new long[1];
        CodeSigner first = null;
        boolean all = true;
        for (var entry : (Iterable<JarEntry>) jar.stream().filter(JarArchive::counts)::iterator) {
            readThrough(entry, bytes);
            var signers = Optional.ofNullable(entry.getCodeSigners()).stream().flatMap(Stream::of).toList();
            all &= !signers.isEmpty() && (first == null || signers.contains(first));
            first = first == null && !signers.isEmpty() ? signers.getFirst() : first;
        }
        return all ? Optional.ofNullable(first).map(JarArchive::name) : Optional.empty();
    }

    /** What a signature is about: neither itself nor folders. */
    private static boolean counts(JarEntry entry) {
        return !entry.isDirectory() && !(entry.getName().startsWith(META)
                && (entry.getName().endsWith(".MF") || entry.getName().matches(".*\\.(SF|RSA|DSA|EC)")));
    }

    /** An entry's signers are known, and whether they are right, when it was read. */
    private void readThrough(JarEntry entry, long[] bytes) throws IOException, LibraryException {
        var buffer = new byte[1 << 16];
        try (InputStream in = jar.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                bytes[0] += read;
                if (bytes[0] > MOST_BYTES) {
                    throw Refusal.of(file, "it holds more than " + (MOST_BYTES >> 30) + " GiB");
                }
            }
        } catch (SecurityException forged) {
            throw forged(forged);
        }
    }

    private LibraryException forged(SecurityException forged) {
        return Refusal.of(file, "it was changed after it was signed (" + forged.getMessage() + ")");
    }

    private static String name(CodeSigner signer) {
        if (!(signer.getSignerCertPath().getCertificates().getFirst() instanceof X509Certificate certificate)) {
            return "somebody";
        }
        var whole = certificate.getSubjectX500Principal().getName();
        try {
            return new LdapName(whole).getRdns().stream().filter(part -> "CN".equalsIgnoreCase(part.getType()))
                    .map(Rdn::getValue).map(String::valueOf).findFirst().orElse(whole);
        } catch (InvalidNameException odd) {
            return whole;
        }
    }

    @Override
    public Optional<String> sha256() throws IOException {
        try (var in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return Optional.of(HexFormat.of().formatHex(in.getMessageDigest().digest()));
        } catch (NoSuchAlgorithmException impossible) { // each Java has it
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() throws IOException {
        jar.close();
    }
}
