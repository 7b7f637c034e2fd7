// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.ArrayList;
import java.util.List;

import dev.maquette.api.json.Json;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.request.ReadSidecars;
import dev.maquette.api.request.ReadSidecars.Saying;
import dev.maquette.cli.internal.output.Column;
import dev.maquette.cli.internal.output.Table;

/** What files beside models say, and where. */
record SidecarReading(Session session) {

    private static final int LONGEST = 60;

    /**
     * One thing that is said, for programs.
     *
     * @param key the model
     */
    private record Row(String key, String field, Object value, String origin, boolean counts) {
    }

    int tell(List<ModelRecord> models) throws LibraryException, UsageException {
        var rows = new ArrayList<Row>();
        for (var model : models) {
            var read = session.run(new ReadSidecars(model.key()));
            read.sayings().forEach(saying -> rows.add(row(model, saying)));
            read.notes().forEach(note -> session.output()
                    .failure(ModelSidecarsCommand.failure(note, model.key())));
        }
        session.output().list(rows, Table.of(Column.words("FIELD", row -> row.field().replace('_', ' ')),
                Column.words("COUNTS", row -> row.counts() ? "yes" : "-"),
                Column.text("VALUE", row -> text(row.value())), Column.text("FROM", Row::origin)), row -> row);
        if (rows.isEmpty()) {
            session.output().remark("Nothing is said of " + (models.size() == 1 ? "it" : "them")
                    + " beside " + (models.size() == 1 ? "its file." : "their files."));
        }
        return ExitCode.OK;
    }

    private static Row row(ModelRecord model, Saying saying) {
        return new Row(model.key(), saying.field(), saying.value(), saying.origin(), saying.counts());
    }

    private static String text(Object value) {
        var text = value instanceof String word ? word : Json.write(value);
        var line = text.lines().findFirst().orElse("");
        return line.length() < text.length() || line.length() > LONGEST
                ? line.substring(0, Math.min(LONGEST, line.length())) + "…" : line;
    }
}
