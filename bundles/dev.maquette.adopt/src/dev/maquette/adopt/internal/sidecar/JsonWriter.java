// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal.sidecar;

import java.nio.charset.CharacterCodingException;
import java.util.List;

import com.google.gson.JsonParseException;

import dev.maquette.adopt.internal.Tree;
import dev.maquette.adopt.internal.Words;
import dev.maquette.adopt.internal.json.Encoded;
import dev.maquette.adopt.internal.json.JsonText;
import dev.maquette.api.neighbour.SidecarWriter;
import dev.maquette.api.neighbour.SidecarWriter.Plan;
import dev.maquette.api.neighbour.SidecarWriter.Subject;

/** Changes a JSON file of one dialect; whatever else lies there under its name is refused. */
abstract class JsonWriter implements SidecarWriter {

    private final Dialect dialect;
    private final Words types = Words.types();
    private final Words bases = Words.bases();
    private final Counterpart counterpart = new Counterpart(bases);

    /** @param dialect tells by the shape whether a file is of this dialect */
    JsonWriter(Dialect dialect) {
        this.dialect = dialect;
    }

    @Override
    public final boolean updates() {
        return true;
    }

    @Override
    public final Plan plan(Subject subject, byte[] there, boolean overwrite) {
        try {
            return there == null ? create(subject) : update(subject, Encoded.of(there), overwrite);
        } catch (CharacterCodingException _) {
            return new Plan.Refusal("It is neither in UTF-8 nor in UTF-16, so it is not changed.");
        } catch (JsonParseException wrong) {
            return new Plan.Refusal(
                    "It is no JSON object that all programs read alike, so it is not changed: " + wrong.getMessage()
                            + ".");
        }
    }

    private Plan update(Subject subject, Encoded file, boolean overwrite) {
        var json = JsonText.of(file.text());
        var place = subject.file().toString();
        if (!dialect.tell(Tree.parse(file.text()), place, new Telling(types, bases))) {
            return new Plan.Refusal("It is not what " + name() + " writes under this name, so it is not changed.");
        }
        var merge = new Merge(json, overwrite);
        merge(subject, merge);
        var after = merge.json().text();
        return after.equals(file.text()) ? new Plan.Same(merge.kept())
                : new Plan.Write(file.with(after).bytes(), file.text(), after, merge.kept());
    }

    /** A new file of this text. */
    static Plan created(String json) {
        return new Plan.Write(Encoded.plain(json).bytes(), null, json, List.of());
    }

    /** Makes a file where there is none, or says why not. */
    abstract Plan create(Subject subject);

    /** Brings what the record says into a file of this dialect. */
    abstract void merge(Subject subject, Merge merge);

    /** Their words for bases. */
    final Counterpart counterpart() {
        return counterpart;
    }
}
