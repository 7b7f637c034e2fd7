// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.preview;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.OptionalDouble;

import org.eclipse.osgi.util.NLS;

import dev.maquette.ui.generate.internal.preview.PreviewState.Work;
import dev.maquette.ui.generate.internal.studio.DrawingState;
import dev.maquette.ui.look.TextLanguage;

/** What is being drawn, in words. */
final class PreviewWords {

    private static final String APART = " \u00b7 ";
    private static final int MINUTE = 60;
    private static final int HOUR = 60 * MINUTE;

    private PreviewWords() {
    }

    static Work work(DrawingState drawing) {
        int count = drawing.request().settings().count();
        var title = count > 1 ? NLS.bind(Messages.Image_of, drawing.image(), count) : Messages.Image_one;
        return new Work(title, line(drawing), drawing.steps() == 0 ? OptionalDouble.empty()
                : OptionalDouble.of(drawing.step() / (double) drawing.steps()));
    }

    /** Such as "step 17 of 28 · 6.8 steps/s · 2 s left". */
    static String line(DrawingState drawing) {
        if (drawing.steps() == 0) {
            return Messages.Loading;
        }
        var line = new StringBuilder(NLS.bind(Messages.Step, drawing.step(), drawing.steps()));
        if (drawing.stepsPerSecond() > 0) {
            line.append(APART).append(pace(drawing.stepsPerSecond()));
        }
        if (drawing.secondsLeft() >= 0) {
            line.append(APART).append(left(Math.round(drawing.secondsLeft())));
        }
        return line.toString();
    }

    private static String pace(double steps) {
        return steps < 1 ? NLS.bind(Messages.Pace_slow, number(1 / steps))
                : NLS.bind(Messages.Pace_steps, number(steps));
    }

    private static String number(double value) {
        return new DecimalFormat(value < 10 ? "0.0" : "0", DecimalFormatSymbols.getInstance(TextLanguage.locale()))
                .format(value);
    }

    private static String left(long seconds) {
        if (seconds < MINUTE) {
            return NLS.bind(Messages.Left_seconds, seconds);
        }
        return seconds < HOUR ? NLS.bind(Messages.Left_minutes, seconds / MINUTE, seconds % MINUTE)
                : NLS.bind(Messages.Left_hours, seconds / HOUR, seconds % HOUR / MINUTE);
    }
}
