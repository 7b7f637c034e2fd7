// SPDX-License-Identifier: EPL-2.0
package dev.maquette.testkit.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes zip archives as PyTorch does: stored, unless something else is asked for. */
public final class TorchArchive {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes);

    /** An archive of a pickle, and of one storage of so many bytes, {@code 0}. */
    public static byte[] of(byte[] pickle, int storage) {
        return new TorchArchive().stored("archive/data.pkl", pickle).stored("archive/data/0", new byte[storage])
                .bytes();
    }

    /** Appends a member as it is. */
    public TorchArchive stored(String name, byte[] content) {
        var crc = new CRC32();
        crc.update(content);
        var entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        return add(entry, content);
    }

    /** Appends a compressed member. */
    public TorchArchive deflated(String name, byte[] content) {
        return add(new ZipEntry(name), content);
    }

    /** The archive; nothing can be appended any more. */
    public byte[] bytes() {
        try {
            zip.close();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TorchArchive add(ZipEntry entry, byte[] content) {
        try {
            zip.putNextEntry(entry);
            zip.write(content);
            zip.closeEntry();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
