// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.library;

/**
 * A request whose operation tells what it finds while it still runs.
 *
 * @param <I> what it finds, one by one: a record that serialises
 * @param <O> the outcome at the end
 */
public interface StreamedRequest<I extends Record, O extends Record> extends Request<O> {
}
