// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal.invokeai;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

import com.google.gson.JsonParseException;

import dev.maquette.adopt.internal.Folders;
import dev.maquette.adopt.internal.Tree;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.neighbour.ForeignModel;
import dev.maquette.api.neighbour.Reading;

/** The copy of a database, while it is read: its records, and how they hang together. */
record Database(Connection connection, InvokeAiFolder folder, Reading reading, IProgressMonitor monitor) {

    private static final int FIRST_SCHEMA = 7;

    void read() throws SQLException, LibraryException {
        requireTable("migrations");
        requireTable("models");
        int schema = schema();
        var keys = new HashSet<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT id, config FROM models ORDER BY id")) {
            while (rows.next()) {
                goOn();
                model(rows, schema, keys);
            }
        }
        relations(keys);
    }

    /** A view of that name could have rows without end. */
    private void requireTable(String name) throws SQLException, LibraryException {
        if (!has(name)) {
            throw new LibraryException(Problem.INVALID,
                    folder.database() + " is no database of InvokeAI: it has no table " + name + ".",
                    "Name InvokeAI's own folder, or adopt its models folder as a plain folder.");
        }
    }

    private int schema() throws SQLException, LibraryException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT MAX(version) FROM migrations")) {
            int schema = rows.next() ? rows.getInt(1) : 0;
            if (schema >= FIRST_SCHEMA) {
                return schema;
            }
        }
        throw new LibraryException(Problem.INVALID,
                folder.database() + " was written by an InvokeAI before release 4.",
                "Open it once with a later InvokeAI, or adopt its models folder as a plain folder.");
    }

    private void model(ResultSet rows, int schema, Set<String> keys) throws SQLException {
        var key = rows.getString(1);
        var place = folder.database() + " models " + key;
        try {
            var config = Tree.parse(String.valueOf(rows.getString(2)));
            var path = config.text("path");
            if (path == null) {
                reading.unread(place, "The record has no path.");
                return;
            }
            reading.model(model(key, config, path, Normalised.of(config, schema), place));
            keys.add(key);
        } catch (JsonParseException | InvalidPathException wrong) {
            reading.unread(place, "The record cannot be understood: " + wrong.getMessage() + ".");
        }
    }

    private ForeignModel model(String key, Tree config, String path, Tree normal, String place) {
        var file = folder.model(path);
        var elsewhere = new ArrayList<Path>();
        if (config.text("base") != null && config.text("type") != null && file.getFileName() != null) {
            // an upgrade to 6.9 moved models, and left what lay beside them
            elsewhere.add(folder.models().resolve(config.text("base")).resolve(config.text("type"))
                    .resolve(file.getFileName()));
        }
        var size = config.number("file_size");
        return new ForeignModel(file, key, size == null ? Folders.bytes(file) : size.longValue(), true,
                new RecordFacts(config, normal, place).list(folder, key), elsewhere);
    }

    /** Earlier releases left rows behind whose models are gone. */
    private void relations(Set<String> keys) throws SQLException {
        if (!has("model_relationships")) {
            return;
        }
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "SELECT model_key_1, model_key_2 FROM model_relationships ORDER BY created_at")) {
            while (rows.next()) {
                goOn();
                if (keys.contains(rows.getString(1)) && keys.contains(rows.getString(2))) {
                    reading.related(rows.getString(1), rows.getString(2));
                }
            }
        }
    }

    private boolean has(String table) throws SQLException {
        try (var statement =
                connection.prepareStatement("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?")) {
            statement.setString(1, table);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private void goOn() {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
    }
}
