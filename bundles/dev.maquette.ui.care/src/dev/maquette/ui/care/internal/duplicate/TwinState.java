// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.duplicate;

import java.util.List;

/**
 * What is to be seen.
 *
 * @param likeness in what models are the same
 * @param rows the lines of the list
 * @param groups how many groups there are
 * @param extra bytes more than are needed
 * @param examined how many models were looked at
 */
record TwinState(Likeness likeness, Hunt.Phase phase, List<TwinRow> rows, int groups, long extra, int examined) {

    TwinState {
        rows = List.copyOf(rows);
    }

    static TwinState of(Likeness likeness, Hunt hunt) {
        return new TwinState(likeness, hunt.phase(), hunt.rows(), hunt.groups().size(),
                hunt.groups().stream().mapToLong(TwinGroup::extra).sum(), hunt.examined());
    }
}
