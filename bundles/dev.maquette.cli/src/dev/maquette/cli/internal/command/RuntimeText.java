// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;

import dev.maquette.api.generate.Device;
import dev.maquette.api.generate.DrawingSettings;
import dev.maquette.api.generate.EngineRuntime.Offer;
import dev.maquette.api.request.DescribeRuntime.Runtime;
import dev.maquette.cli.internal.output.Sizes;
import dev.maquette.cli.internal.output.Style;

/** What pictures are drawn with, as people read it. */
final class RuntimeText {

    private RuntimeText() {
    }

    static String of(RuntimeStatusCommand.Status status, Style style) {
        var runtime = status.runtime();
        var state = runtime.state();
        var fields = new LinkedHashMap<String, String>();
        fields.put("runtime", state.version() == null ? state.name() : state.name() + " " + state.version());
        fields.put("problem", state.problem());
        fields.put("folder", state.folder() == null ? "that of this program" : state.folder());
        fields.put("libraries for", state.installed().isEmpty() ? null : String.join(", ", state.installed()));
        fields.putAll(fields(runtime.settings()));
        fields.put("fetched from", runtime.repository());
        var lines = new ArrayList<>(List.of(new ModelText(style).sheet(fields), ""));
        var all = status.devices().all();
        var chosen = all.stream().filter(device -> chosen(device, runtime.settings())).findFirst();
        all.forEach(device -> lines.add(line(device, chosen.filter(device::equals).isPresent())));
        missing(runtime).forEach(offer -> lines.add("More can be computed with, about " + Sizes.text(offer.bytes())
                + " to fetch: maquette runtime install " + offer.kind()));
        return String.join("\n", lines);
    }

    /** The settings of an account by their names. */
    static LinkedHashMap<String, String> fields(DrawingSettings settings) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("device", Objects.requireNonNullElse(settings.device(), "the best that works"));
        fields.put("loaded models", settings.memory() == null ? "as many as fit"
                : settings.memory() == 0 ? "none is kept" : "up to " + Sizes.text(settings.memory()));
        return fields;
    }

    private static boolean chosen(Device device, DrawingSettings settings) {
        return device.usable() && (settings.device() == null || settings.device().equals(device.id()));
    }

    private static List<Offer> missing(Runtime runtime) {
        return runtime.offers().stream().filter(offer -> !runtime.state().installed().contains(offer.kind())).toList();
    }

    private static String line(Device device, boolean chosen) {
        var facts = device.usable() ? memory(device) : ": " + device.problem();
        return "%s %-10s%s%s".formatted(chosen ? "*" : device.usable() ? " " : "-", device.id(), device.name(), facts);
    }

    private static String memory(Device device) {
        return device.memory() == null || device.free() == null ? ""
                : ", " + Sizes.text(device.free()) + " of " + Sizes.text(device.memory()) + " free";
    }
}
