// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import java.util.List;

import dev.maquette.api.generate.DrawingSettings;
import dev.maquette.api.generate.EngineRuntime;
import dev.maquette.api.library.Request;
import dev.maquette.api.library.Right;

/** Tells with which libraries is drawn here, and how this account draws. */
public record DescribeRuntime() implements Request<DescribeRuntime.Runtime> {

    /**
     * @param state what there is
     * @param offers what could be added
     * @param settings how this account draws, with what the environment says
     * @param kept how it would without the environment
     * @param repository from which runtimes are fetched; null when none is known
     */
    public record Runtime(EngineRuntime.State state, List<EngineRuntime.Offer> offers, DrawingSettings settings,
            DrawingSettings kept, String repository) {

        public Runtime {
            offers = List.copyOf(offers);
        }
    }

    @Override
    public String operation() {
        return "runtime.describe";
    }

    @Override
    public Right right() {
        return Right.READ;
    }
}
