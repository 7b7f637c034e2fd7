// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.sql.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.maquette.registry.Relations;
import dev.maquette.registry.spi.Commit;

/** What one commit does to relations. */
final class CommitRelations {

    private final Commit commit;
    private final long batch;
    private final RelationTable table;

    /**
     * @param batch sequence of the commit's first row. A relation has an edit for each of its models, so there are as
     *     many places from here to the next commit as a model can get relations in this one.
     */
    CommitRelations(Commit commit, long batch, Connection connection) {
        this.commit = commit;
        this.batch = batch;
        this.table = new RelationTable(connection);
    }

    /** Changes them, and tells what has happened to those of each key where something has. */
    Map<String, Relations> write() throws SQLException {
        var happened = happened();
        for (var each : happened.entrySet()) {
            for (var other : each.getValue().ended()) {
                table.unrelate(each.getKey(), other);
            }
            for (var other : each.getValue().begun()) {
                table.relate(end(each.getKey(), other, happened), end(other, each.getKey(), happened), commit.at());
            }
        }
        return happened;
    }

    private Map<String, Relations> happened() throws SQLException {
        var happened = new LinkedHashMap<String, Relations>();
        for (var edit : commit.edits()) {
            var relations = edit.row() == null ? new Relations(List.of(), table.of(edit.key())) : edit.relations();
            if (!relations.isEmpty()) {
                happened.put(edit.key(), relations);
            }
        }
        return happened;
    }

    /** How the relation is seen from this key. */
    private RelationTable.End end(String key, String other, Map<String, Relations> happened) {
        int index = happened.getOrDefault(key, Relations.UNCHANGED).begun().indexOf(other);
        return new RelationTable.End(key, batch + index);
    }
}
