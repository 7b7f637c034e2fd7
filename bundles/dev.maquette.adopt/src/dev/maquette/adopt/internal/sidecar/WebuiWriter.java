// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal.sidecar;

import java.util.List;
import java.util.Set;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import dev.maquette.adopt.internal.json.JsonText;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.neighbour.SidecarWriter;

/** {@code <stem>.json} of the A1111 family, with what its own editor has for a model of the kind. */
@Component(service = SidecarWriter.class)
public final class WebuiWriter extends JsonWriter {

    private static final Set<String> LORAS = Set.of("lora", "control_lora");
    private static final Set<String> CARDS = Set.of("lora", "control_lora", "main", "embedding");
    private static final String NEGATIVE = "Negative text: ";

    @Activate
    public WebuiWriter() {
        super(new WebuiJson());
    }

    @Override
    public String id() {
        return "a1111";
    }

    @Override
    public String name() {
        return "AUTOMATIC1111, Forge";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String suffix() {
        return ".json";
    }

    @Override
    Plan create(Subject subject) {
        var model = subject.record();
        if (!CARDS.contains(model.type().id())) {
            return new Plan.Refusal("These programs keep such files for checkpoints, LoRAs and embeddings only.");
        }
        var merge = new Merge(JsonText.of(empty(model)), true);
        var nothing = merge.json().text();
        merge(subject, merge);
        return merge.json().text().equals(nothing)
                ? new Plan.Refusal("The record says nothing that such a file has a place for.")
                : created(merge.json().text());
    }

    /** As the editor of these programs writes it when nothing is filled in. */
    private static String empty(ModelRecord model) {
        return LORAS.contains(model.type().id()) ? """
                {
                    "description": "",
                    "sd version": "Unknown",
                    "activation text": "",
                    "preferred weight": 0,
                    "negative text": "",
                    "notes": ""
                }""" : """
                {
                    "description": "",
                    "notes": ""
                }""";
    }

    @Override
    void merge(Subject subject, Merge merge) {
        var model = subject.record();
        merge.text("description", Markup.either(model.description()), Markup.read(Markup.either(model.description())),
                Markup.read(merge.tree().text("description")));
        notes(model.notes(), merge);
        if (!LORAS.contains(model.type().id()) && !merge.tree().has("activation text")) {
            return;
        }
        counterpart().base(merge, "sd version", model, Counterpart.webui(model), "Unknown");
        var phrases = phrases(model.triggerPhrases());
        var says = WebuiJson.phrases(merge.tree().text("activation text"));
        merge.put("activation text", phrases.isEmpty() ? null : String.join(", ", phrases), says.equals(phrases),
                says.isEmpty());
        merge.number("preferred weight", model.defaultSettings() == null ? null : model.defaultSettings().weight());
    }

    /** As reading them back gives them: a comma within a phrase is one between two. */
    static List<String> phrases(List<String> phrases) {
        return phrases == null ? List.of() : WebuiJson.phrases(String.join(",", phrases));
    }

    /** What is read as the end of the notes has a member of its own. */
    private static void notes(String notes, Merge merge) {
        if (notes == null) {
            return;
        }
        int at = notes.startsWith(NEGATIVE) ? 0 : notes.indexOf("\n\n" + NEGATIVE);
        merge.text("notes", at < 0 ? notes.strip() : notes.substring(0, at).strip(), merge.tree().text("notes"));
        merge.text("negative text", at < 0 ? null : notes.substring(notes.indexOf(NEGATIVE, at) + NEGATIVE.length())
                .strip(), merge.tree().text("negative text"));
    }
}
