// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal.starter;

import java.util.List;

import dev.maquette.api.model.BaseModel;

/**
 * Starter models that go together.
 *
 * @param id as the catalogue names it
 * @param base of most of them, for the colour
 * @param rows the models
 */
public record StarterBundleRow(String id, String name, BaseModel base, List<StarterRow> rows) {

    public StarterBundleRow {
        rows = List.copyOf(rows);
    }

    /** How many models it has. */
    public int count() {
        return rows.size();
    }

    /** How many of them are in the library with all that they need. */
    public int installed() {
        return (int) rows.stream().filter(StarterRow::installed).count();
    }

    /** Whether something of it can be installed now. */
    public boolean installable() {
        return rows.stream().anyMatch(StarterRow::installable);
    }

    /** Whether any of it is known not to be for commerce. */
    public boolean nonCommercial() {
        return rows.stream().anyMatch(StarterRow::nonCommercial);
    }
}
