// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal;

import java.util.Optional;
import java.util.function.Supplier;

/** Something that is made when it is first needed: most commands of a command line download nothing. */
final class Once<T> {

    private final Supplier<T> maker;
    private T made;

    Once(Supplier<T> maker) {
        this.maker = maker;
    }

    synchronized T get() {
        if (made == null) {
            made = maker.get();
        }
        return made;
    }

    /** What has been made so far. */
    synchronized Optional<T> made() {
        return Optional.ofNullable(made);
    }
}
