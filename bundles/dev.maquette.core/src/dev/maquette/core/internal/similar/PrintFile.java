// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.similar;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.maquette.api.digest.FileStamp;
import dev.maquette.core.internal.files.WholeFile;
import dev.maquette.core.internal.similar.Print.Seen;

/** Keeps prints in one file of the library. It may be deleted at any time: what it holds is taken again then. */
final class PrintFile {

    private static final Logger LOG = System.getLogger(PrintFile.class.getName());

    /** Changes whenever prints are taken in another way. */
    private static final int VERSION = 0x4d515031;
    private static final int MOST = 1 << 20;

    private final Path file;

    PrintFile(Path file) {
        this.file = file;
    }

    /** Prints by the path of their model; none when they cannot be read. */
    Map<String, Print> read() {
        var prints = new HashMap<String, Print>();
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            if (in.readInt() == VERSION) {
                for (int left = count(in); left > 0; left--) {
                    prints.put(in.readUTF(), print(in));
                }
            }
        } catch (NoSuchFileException _) {
            return prints; // nobody has asked before
        } catch (IOException | RuntimeException broken) {
            LOG.log(Level.DEBUG, "What is known of models' weights is taken again: " + file + " is broken", broken);
        }
        return prints;
    }

    /** Replaces what was there. When that fails the next search has to read more, which is all. */
    void write(Map<String, Print> prints) {
        try {
            var bytes = new ByteArrayOutputStream();
            var out = new DataOutputStream(bytes);
            out.writeInt(VERSION);
            out.writeInt(prints.size());
            for (var print : prints.entrySet()) {
                out.writeUTF(print.getKey());
                write(print.getValue(), out);
            }
            WholeFile.write(file, bytes.toByteArray());
        } catch (IOException failure) {
            LOG.log(Level.WARNING, "What was read of models' weights could not be kept in " + file, failure);
        }
    }

    private static void write(Print print, DataOutputStream out) throws IOException {
        out.writeInt(print.files().size());
        for (var seen : print.files()) {
            out.writeUTF(seen.path());
            out.writeUTF(seen.stamp().id());
            out.writeLong(seen.stamp().size());
            out.writeLong(seen.stamp().modified().getEpochSecond());
            out.writeInt(seen.stamp().modified().getNano());
        }
        out.writeDouble(print.bits());
        out.writeInt(print.tensors());
        write(print.fine(), out);
        write(print.rough(), out);
    }

    private static void write(long[] marks, DataOutputStream out) throws IOException {
        out.writeInt(marks.length);
        for (long mark : marks) {
            out.writeLong(mark);
        }
    }

    private static Print print(DataInputStream in) throws IOException {
        List<Seen> files = new ArrayList<>();
        for (int left = count(in); left > 0; left--) {
            files.add(new Seen(in.readUTF(),
                    new FileStamp(in.readUTF(), in.readLong(), Instant.ofEpochSecond(in.readLong(), in.readInt()))));
        }
        return new Print(List.copyOf(files), in.readDouble(), in.readInt(), marks(in), marks(in));
    }

    private static long[] marks(DataInputStream in) throws IOException {
        var marks = new long[count(in)];
        for (int i = 0; i < marks.length; i++) {
            marks[i] = in.readLong();
        }
        return marks;
    }

    private static int count(DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > MOST) {
            throw new IOException("It claims a list of " + count);
        }
        return count;
    }
}
