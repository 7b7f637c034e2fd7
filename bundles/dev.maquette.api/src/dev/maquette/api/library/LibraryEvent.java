// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.library;

import java.util.Set;

/**
 * What happened in a library, told after the commit, whoever did it: this process or another.
 *
 * @param sequence position in the history up to which the library's queries are current
 * @param changed keys of models added, changed or removed
 */
public record LibraryEvent(long sequence, Set<String> changed) {
}
