// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.Locale;

import dev.maquette.api.generate.MemoryNeed;
import dev.maquette.api.request.MeasureSpeed.Speed;
import dev.maquette.cli.internal.output.Sizes;

/** What there is to say of drawing before and after. */
final class DrawingText {

    private static final double SECOND = 1000;

    private DrawingText() {
    }

    static String of(MemoryNeed need) {
        var text = new StringBuilder("It takes about ").append(Sizes.text(need.peak())).append(" on ")
                .append(need.device()).append(": ").append(Sizes.text(need.weights())).append(" for the weights and ")
                .append(Sizes.text(need.work())).append(" to compute.");
        if (need.free() != null) {
            text.append(' ').append(Sizes.text(need.free())).append(" are free.");
        }
        return need.advice() == null ? text.toString() : text.append('\n').append(need.advice()).toString();
    }

    static String of(Speed speed) {
        var settings = speed.settings();
        return String.format(Locale.ROOT, "%.2f steps/s on %s, %d x %d, %s%n"
                + "Loaded and first step after %.1f s; a picture of %d steps takes %.1f s.", speed.stepsPerSecond(),
                speed.device().name(), settings.width(), settings.height(), settings.scheduler(),
                speed.loadMilliseconds() / SECOND, settings.steps(), speed.milliseconds() / SECOND);
    }
}
