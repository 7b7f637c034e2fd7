// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.library;

/**
 * The input of an operation: a record that serialises to JSON. A question to the user is a component of the request,
 * never a dialog from below.
 *
 * @param <O> the outcome, a record that serialises as well
 */
public interface Request<O extends Record> {

    /** The operation's name, such as {@code models.install}; kept in the history. */
    String operation();

    /** The right it takes. */
    Right right();
}
