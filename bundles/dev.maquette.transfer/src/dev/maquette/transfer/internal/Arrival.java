// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal;

import java.io.IOException;

/** How an attempt to fetch all of a file ended. */
sealed interface Arrival {

    /** Every byte is there. @param sha256 their digest */
    record Whole(long size, String sha256) implements Arrival {
    }

    /** The server has another file by now, or gives no parts after all. */
    record Changed() implements Arrival {
    }

    /** The only stream there can be broke off. */
    record Broken(IOException failure) implements Arrival {
    }
}
