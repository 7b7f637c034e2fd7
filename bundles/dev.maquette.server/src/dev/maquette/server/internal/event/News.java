// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.event;

import com.google.gson.JsonObject;

/**
 * What is to be told of an installation.
 *
 * @param name of the event, InvokeAI's word
 * @param payload its members, but for the time
 */
record News(String name, JsonObject payload) {
}
