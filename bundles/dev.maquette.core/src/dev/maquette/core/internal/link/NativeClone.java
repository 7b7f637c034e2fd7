// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.link;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A copy that shares its blocks with the original until one of them is written to, as Btrfs and XFS have it. It is
 * asked for by {@code ioctl FICLONE} (Linux, {@code ioctl_ficlone(2)}), which either shares all blocks or fails: a copy
 * by another way might silently take the space of a second one.
 */
final class NativeClone {

    private static final long FICLONE = 0x40049409L;
    private static final int READ_ONLY = 0;
    private static final int WRITE_ONLY = 1;

    private NativeClone() {
    }

    /** Whether this system has clones at all; its file systems may still refuse. */
    static boolean isKnown() {
        return System.getProperty("os.name").equals("Linux");
    }

    /** @throws IOException when the file system cannot; nothing is at the place then */
    static void make(Path original, Path copy) throws IOException {
        Files.newByteChannel(copy, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE).close();
        boolean made = false;
        try {
            share(original, copy);
            made = true;
        } finally {
            if (!made) {
                Files.delete(copy);
            }
        }
    }

    private static void share(Path original, Path copy) throws IOException {
        var linker = Linker.nativeLinker();
        var open = handle(linker, "open", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT),
                Linker.Option.firstVariadicArg(2));
        var ioctl = handle(linker, "ioctl", FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_LONG, JAVA_INT),
                Linker.Option.firstVariadicArg(2));
        var close = handle(linker, "close", FunctionDescriptor.of(JAVA_INT, JAVA_INT));
        try (var arena = Arena.ofConfined()) {
            int from = (int) open.invoke(arena.allocateFrom(original.toString()), READ_ONLY);
            int to = (int) open.invoke(arena.allocateFrom(copy.toString()), WRITE_ONLY);
            boolean shared = from >= 0 && to >= 0 && (int) ioctl.invoke(to, FICLONE, from) == 0;
            for (int opened : new int[]{from, to}) {
                if (opened >= 0 && (int) close.invoke(opened) != 0) {
                    shared = false;
                }
            }
            if (!shared) {
                throw new IOException("the file system does not share blocks between copies");
            }
        } catch (IOException | RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable never) {
            throw new IllegalStateException(never);
        }
    }

    private static MethodHandle handle(Linker linker, String name, FunctionDescriptor type, Linker.Option... options) {
        return linker.downcallHandle(linker.defaultLookup().find(name).orElseThrow(), type, options);
    }
}
