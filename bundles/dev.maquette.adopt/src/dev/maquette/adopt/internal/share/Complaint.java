// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal.share;

import java.nio.file.Path;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.neighbour.ForeignModel;
import dev.maquette.api.neighbour.Reading;

/** Listens for what a reader of settings cannot read. */
final class Complaint implements Reading {

    private String first;

    @Override
    public void model(ForeignModel model) {
        throw new IllegalStateException("Settings have no models");
    }

    @Override
    public void related(String one, String other) {
        throw new IllegalStateException("Settings have no models");
    }

    @Override
    public void unread(String place, String reason) {
        first = first == null ? reason : first;
    }

    /** @throws LibraryException with the first complaint, if there was one */
    void raise(Path file) throws LibraryException {
        if (first != null) {
            throw ForeignFile.unclear(file, first.replaceAll("\\.$", ""), null);
        }
    }
}
