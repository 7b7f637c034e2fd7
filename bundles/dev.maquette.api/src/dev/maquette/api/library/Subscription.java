// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.library;

/** Ends what was subscribed to; closing twice is harmless. */
@FunctionalInterface
public interface Subscription extends AutoCloseable {

    @Override
    void close();
}
