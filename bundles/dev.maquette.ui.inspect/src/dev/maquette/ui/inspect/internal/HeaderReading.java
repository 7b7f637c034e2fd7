// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.inspect.internal;

import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;

import dev.maquette.api.inspect.Inspection;
import dev.maquette.api.inspect.Inspector;
import dev.maquette.ui.model.ModelFiles;
import dev.maquette.ui.session.Session;

/** Reads headers as jobs of a session, which the Progress view shows and can cancel. */
public record HeaderReading(Session session, Inspector inspector) implements Reading {

    @Override
    public Runnable begin(Path path, Consumer<Inspection> done) {
        return session.operations().start(NLS.bind(Messages.Reading_title, path.getFileName()),
                monitor -> inspector.inspect(path, monitor), done, session::tell)::cancel;
    }

    @Override
    public Runnable begin(String key, Path path, Consumer<Inspection> done) {
        var files = new ModelFiles(session, inspector);
        return session.operations().start(NLS.bind(Messages.Reading_title, path.getFileName()),
                monitor -> files.inspect(key, path, monitor), done, session::tell)::cancel;
    }
}
