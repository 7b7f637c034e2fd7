// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.inspect;

/**
 * How much of a model something takes.
 *
 * @param name of the dtype or sub-module
 * @param tensors how many
 * @param bytes stored
 */
public record Share(String name, long tensors, long bytes) {

    Share plus(Share other) {
        return new Share(name, tensors + other.tensors, bytes + other.bytes);
    }
}
