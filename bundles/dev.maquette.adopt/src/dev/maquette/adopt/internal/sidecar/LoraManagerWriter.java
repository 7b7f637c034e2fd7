// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal.sidecar;

import java.util.List;
import java.util.Set;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import com.google.gson.JsonParseException;

import dev.maquette.adopt.internal.json.JsonText;
import dev.maquette.adopt.internal.json.Layout;
import dev.maquette.api.metadata.PlainText;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.neighbour.SidecarWriter;

/**
 * {@code <stem>.metadata.json} of the Lora-Manager, with what its users say; what a site said, the digests and the
 * picture are the program's own. It leaves a model out whose file lacks one of eight members, so a new one has all of
 * them.
 */
@Component(service = SidecarWriter.class)
public final class LoraManagerWriter extends JsonWriter {

    private static final String TIPS = "usage_tips";
    private static final Set<String> TYPES = Set.of("lora", "main", "embedding");
    private static final String UNKNOWN = "Unknown";

    @Activate
    public LoraManagerWriter() {
        super(new LoraManagerJson());
    }

    @Override
    public String id() {
        return "lora-manager";
    }

    @Override
    public String name() {
        return "Lora-Manager";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String suffix() {
        return ".metadata.json";
    }

    @Override
    Plan create(Subject subject) {
        var model = subject.record();
        if (!TYPES.contains(model.type().id())) {
            return new Plan.Refusal("Lora-Manager knows checkpoints, LoRAs and embeddings only.");
        }
        if (subject.sha256() == null) {
            return new Plan.Refusal("Lora-Manager needs the SHA-256 of the file, which is not known. Compute it with "
                    + "\"maquette models hash --algorithm sha256\", then repeat.");
        }
        var answer = CivitaiAnswer.of(model.sourceApiResponse());
        var json = JsonText.of("{\n  \"file_name\": \"\"\n}")
                .with("file_name", SidecarFiles.stem(subject.file().getFileName().toString()))
                .with("model_name", model.name())
                .with("file_path", subject.file().toString().replace('\\', '/'))
                .with("size", model.fileSize())
                .with("modified", model.createdAt().getEpochSecond())
                .with("sha256", subject.sha256())
                .with("base_model", baseWord(model, answer))
                .with("preview_url", "")
                .with("from_civitai", answer != null);
        if (answer != null) {
            json = json.withRaw("civitai", Layout.indented(answer.json(), 2).replace("\n", "\n  "));
        }
        var merge = new Merge(json, true);
        merge(subject, merge);
        return created(merge.json().text());
    }

    private String baseWord(ModelRecord model, CivitaiAnswer answer) {
        var said = answer == null ? null : answer.tree().text("baseModel");
        if (counterpart().meaning(said).filter(model.base().id()::equals).isPresent()) {
            return said;
        }
        var word = Counterpart.civitai(model);
        return word == null ? UNKNOWN : word;
    }

    @Override
    void merge(Subject subject, Merge merge) {
        var model = subject.record();
        var tree = merge.tree();
        name(model.name(), merge);
        var description = Markup.html(model.description());
        merge.text("modelDescription", description, PlainText.of(description),
                PlainText.of(tree.text("modelDescription")));
        merge.text("notes", model.notes() == null ? null : model.notes().strip(), tree.text("notes"));
        var tags = model.tags() == null ? List.<String>of() : model.tags();
        merge.put("tags", tags.isEmpty() ? null : tags, Set.copyOf(tree.texts("tags")).equals(Set.copyOf(tags)),
                tree.texts("tags").isEmpty());
        merge.put("favorite", model.favourite() ? true : null, tree.yes("favorite"), !tree.yes("favorite"));
        phrases(model.triggerPhrases() == null ? List.of() : model.triggerPhrases(), merge);
        tips(model, merge);
        counterpart().base(merge, "base_model", model, Counterpart.civitai(model), UNKNOWN);
    }

    /** The file's name is what the program calls a model that nobody has named. */
    private static void name(String name, Merge merge) {
        var file = merge.tree().text("file_name");
        var says = merge.tree().text("model_name");
        if (says != null && says.equals(file) && !name.equals(file)) {
            merge.replace("model_name", name);
        } else {
            merge.text("model_name", name, says);
        }
    }

    private static void phrases(List<String> wanted, Merge merge) {
        var own = merge.tree().texts("trainedWords");
        var site = merge.tree().object("civitai").texts("trainedWords");
        var says = own.isEmpty() ? WebuiWriter.phrases(site) : own;
        if (own.isEmpty() && says.equals(WebuiWriter.phrases(wanted))) {
            return; // the site's words, which the program shows
        }
        merge.words("trainedWords", wanted, own);
    }

    /** The member is a text that holds JSON. */
    private static void tips(ModelRecord model, Merge merge) {
        var settings = model.defaultSettings();
        if (settings == null || !model.type().id().equals("lora")) {
            return;
        }
        try {
            var text = merge.tree().text(TIPS);
            var tips = new Merge(JsonText.of(text == null ? "{}" : text), merge.overwrites());
            tips.number("strength", settings.weight());
            tips.number("strength_min", settings.weightMin());
            tips.number("strength_max", settings.weightMax());
            if (!tips.json().text().equals(text == null ? "{}" : text)) {
                merge.replace(TIPS, tips.json().text());
            }
            tips.kept().forEach(each -> merge.keep(TIPS + " " + each));
        } catch (JsonParseException _) {
            merge.keep(TIPS); // somebody's words, which are not ours to change
        }
    }
}
