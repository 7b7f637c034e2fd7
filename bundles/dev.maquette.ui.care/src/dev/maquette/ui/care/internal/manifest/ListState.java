// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.manifest;

import java.util.List;

import dev.maquette.api.request.ApplyManifest.State;

/**
 * A model list beside the library.
 *
 * @param file its name; empty while none is open
 * @param models those of the list: what is to be done first
 * @param others how many models are here that the list does not have
 * @param settings whether models that are here get the list's settings
 */
record ListState(String file, List<ListedModel> models, int others, boolean settings) {

    ListState {
        models = List.copyOf(models);
    }

    static ListState none() {
        return new ListState("", List.of(), 0, false);
    }

    boolean isOpen() {
        return !file.isEmpty();
    }

    /** Models of this state. */
    List<ListedModel> of(State state) {
        return models.stream().filter(model -> model.entry().state() == state).toList();
    }

    /** What is to come and was not asked for yet. */
    List<ListedModel> toInstall() {
        return of(State.INSTALL).stream().filter(model -> model.entry().install() == null).toList();
    }

    long bytesToInstall() {
        return toInstall().stream().mapToLong(ListedModel::bytes).sum();
    }
}
