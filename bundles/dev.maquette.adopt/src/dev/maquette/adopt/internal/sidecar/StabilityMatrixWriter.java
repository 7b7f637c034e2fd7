// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal.sidecar;

import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import dev.maquette.adopt.internal.json.JsonText;
import dev.maquette.api.model.DefaultSettings;
import dev.maquette.api.neighbour.SidecarWriter;

/**
 * {@code <stem>.cm-info.json} of StabilityMatrix: the title and the settings, which its users set. All else is what a
 * site said, and a file that no download has made cannot say that: none is ever made.
 */
@Component(service = SidecarWriter.class)
public final class StabilityMatrixWriter extends JsonWriter {

    private static final String DEFAULTS = "InferenceDefaults";

    @Activate
    public StabilityMatrixWriter() {
        super(new StabilityMatrixJson());
    }

    @Override
    public String id() {
        return "stability-matrix";
    }

    @Override
    public String name() {
        return "StabilityMatrix";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String suffix() {
        return ".cm-info.json";
    }

    @Override
    Plan create(Subject subject) {
        return new Plan.Refusal("Only StabilityMatrix makes this file, when it downloads or looks up a model. Let it "
                + "find the model's metadata first.");
    }

    @Override
    void merge(Subject subject, Merge merge) {
        var tree = merge.tree();
        var title = tree.text("UserTitle");
        var given = CivitaiVersion.name(tree.text("ModelName"), tree.text("VersionName"));
        if (title != null || !subject.record().name().equals(given)) {
            merge.text("UserTitle", subject.record().name(), title);
        }
        var settings = subject.record().defaultSettings();
        if (settings != null && subject.record().type().id().equals("main")) {
            settings(settings, merge);
        }
    }

    private static void settings(DefaultSettings settings, Merge merge) {
        var raw = merge.json().raw(DEFAULTS).filter(text -> text.startsWith("{"));
        boolean whole = Stream.of(settings.steps(), settings.cfgScale(), settings.width(), settings.height())
                .allMatch(each -> each != null);
        if (raw.isEmpty() && !(whole && merge.isEmpty(DEFAULTS))) {
            return; // what it lacks, the program would take for 0
        }
        var inner = new Merge(JsonText.of(raw.orElse("{}")), merge.overwrites());
        inner.number("Steps", settings.steps());
        inner.number("CfgScale", settings.cfgScale());
        inner.number("Width", settings.width());
        inner.number("Height", settings.height());
        merge.within(DEFAULTS, inner.json(), inner.kept());
    }
}
