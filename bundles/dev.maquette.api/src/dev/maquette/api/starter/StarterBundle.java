// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.starter;

/**
 * Starter models that go together.
 *
 * @param id as {@link StarterModel#bundles()} names it
 * @param name as people read it
 */
public record StarterBundle(String id, String name) {
}
