// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.identify;

import java.util.List;

import dev.maquette.core.internal.identify.rules.RuleBook;

/**
 * What plug-ins contribute to identification.
 *
 * @param readers formats, in the order in which they are asked
 * @param rules every family's rules
 */
record Installed(List<ReaderEntry> readers, RuleBook rules) {
}
