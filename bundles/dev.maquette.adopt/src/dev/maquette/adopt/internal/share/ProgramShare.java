// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal.share;

import java.nio.file.Path;
import java.util.List;

import dev.maquette.api.neighbour.Fit;
import dev.maquette.api.neighbour.Machine;
import dev.maquette.api.neighbour.NeighbourProgram;
import dev.maquette.api.neighbour.ShareAdapter;
import dev.maquette.api.neighbour.SharedModel;

/** What sharing with a program has in common with all others: how it is called and what goes where. */
abstract class ProgramShare implements ShareAdapter {

    private final String id;
    private final int order;
    private final NeighbourProgram places;
    private final Kinds kinds;

    /**
     * @param order among all programs, the lowest first
     * @param places knows where such a program usually is
     */
    ProgramShare(String id, String name, int order, NeighbourProgram places) {
        this.id = id;
        this.order = order;
        this.places = places;
        this.kinds = Kinds.of(id, name);
    }

    /** What the program calls kinds of models. */
    final Kinds kinds() {
        return kinds;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final String name() {
        return kinds.name();
    }

    @Override
    public final int order() {
        return order;
    }

    @Override
    public List<Path> usualPlaces(Machine machine) {
        return places.usualPlaces(machine);
    }

    @Override
    public boolean writesIntoModels(Path root) {
        return false;
    }

    @Override
    public Fit fit(Path root, SharedModel model) {
        return kinds.fit(model);
    }
}
