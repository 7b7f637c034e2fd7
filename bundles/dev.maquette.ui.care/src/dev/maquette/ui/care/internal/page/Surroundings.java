// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.page;

import java.util.concurrent.Executor;

import dev.maquette.ui.session.Session;

/**
 * What a presenter works with.
 *
 * @param background for questions to the library, which may take time
 * @param display runs on the display's thread, while the view is open
 */
public record Surroundings(Session session, Executor background, Executor display) {
}
