// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.account;

import java.nio.file.Path;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.transfer.Secret;

/** A process that keeps secrets while others do. */
public final class KeepingProcess {

    static final int EACH = 40;

    private KeepingProcess() {
    }

    /** @param arguments file, beginning of the names */
    public static void main(String[] arguments) throws LibraryException {
        System.out.println("ready");
        keep(new Credentials(Path.of(arguments[0])), arguments[1]);
    }

    static void keep(Credentials credentials, String prefix) throws LibraryException {
        for (int i = 0; i < EACH; i++) {
            credentials.keep(prefix + i, new Secret("s" + i));
        }
    }
}
