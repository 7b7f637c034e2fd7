// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.event;

/**
 * Something that clients are told.
 *
 * @param name such as {@code model_install_started}
 * @param audience for whom it is
 * @param payload a JSON object on one line, with the {@code timestamp}
 */
public record Event(String name, Audience audience, String payload) {
}
