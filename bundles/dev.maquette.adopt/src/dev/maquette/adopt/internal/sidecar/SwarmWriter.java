// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal.sidecar;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import dev.maquette.adopt.internal.json.JsonText;
import dev.maquette.api.neighbour.SidecarWriter;

/** {@code <stem>.swarm.json} of SwarmUI; it keeps one where it may not write into the model's header. */
@Component(service = SidecarWriter.class)
public final class SwarmWriter extends JsonWriter {

    private static final String PREFIX = "modelspec.";
    private static final String WEIGHT = PREFIX + "lora_default_weight";

    @Activate
    public SwarmWriter() {
        super(ModelSpec::file);
    }

    @Override
    public String id() {
        return "swarm";
    }

    @Override
    public String name() {
        return "SwarmUI";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String suffix() {
        return ".swarm.json";
    }

    @Override
    Plan create(Subject subject) {
        var merge = new Merge(JsonText.of("{\n    \"" + PREFIX + "title\": \"\"\n}"), true);
        merge(subject, merge);
        return created(merge.json().text());
    }

    @Override
    void merge(Subject subject, Merge merge) {
        var model = subject.record();
        text("title", model.name(), merge);
        text("description", model.description(), merge);
        text("usage_hint", model.notes(), merge);
        var wanted = WebuiWriter.phrases(model.triggerPhrases());
        var says = WebuiJson.phrases(merge.tree().text(PREFIX + "trigger_phrase"));
        merge.put(PREFIX + "trigger_phrase", wanted.isEmpty() ? null : String.join(", ", wanted), says.equals(wanted),
                says.isEmpty());
        var tags = model.tags() == null ? List.<String>of() : model.tags();
        var there = merge.tree().texts(PREFIX + "tags");
        merge.put(PREFIX + "tags", tags.isEmpty() ? null : tags, Set.copyOf(there).equals(Set.copyOf(tags)),
                there.isEmpty());
        weight(model.defaultSettings() == null ? null : model.defaultSettings().weight(), merge);
    }

    private static void text(String name, String wanted, Merge merge) {
        merge.text(PREFIX + name, wanted == null ? null : wanted.strip(), merge.tree().text(PREFIX + name));
    }

    /** The program itself writes it as a text. */
    private static void weight(Double weight, Merge merge) {
        if (weight != null && merge.isEmpty(WEIGHT)) {
            merge.replace(WEIGHT, BigDecimal.valueOf(weight).stripTrailingZeros().toPlainString());
        } else {
            merge.number(WEIGHT, weight);
        }
    }
}
