// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutputTest {

    @ParameterizedTest
    @CsvSource({"0, 0 B", "999, 999 B", "1000, 1.0 kB", "4900000, 4.9 MB", "41600000, 42 MB", "999600, 1.0 MB",
            "6979321856, 6.98 GB", "41600000000, 41.6 GB", "120000000000, 120 GB", "9223372036854775807, 9.22 EB"})
    void sizesAreDecimal(long bytes, String text) {
        assertEquals(text, Sizes.text(bytes));
    }

    @Test
    void onlyLongTextsAreCut() {
        var table =
                Table.of(Column.<String>words("KEY", text -> "0123456789"), Column.<String>text("NAME", text -> text),
                        Column.<String>number("N", text -> "7"));
        var lines = table.lines(List.of("a name of twenty-five cps", "ünïcödé"), 30);
        assertEquals(List.of("KEY         NAME             N", "0123456789  a name of twen…  7",
                "0123456789  ünïcödé          7"), lines);
    }

    @Test
    void aMissingCellIsEmptyAndOnlyTheFirstLineIsShown() {
        var table = Table.of(Column.<String>words("A", text -> null), Column.<String>words("B", text -> text));
        assertEquals(List.of("A  B", "   one"), table.lines(List.of("one\ntwo"), 80));
    }

    @Test
    void emphasisIsLeftOutWithoutColours() {
        assertEquals("x", new Style(false).bold("x"));
        assertEquals("\u001b[1mx\u001b[0m", new Style(true).bold("x"));
    }

    @Test
    void whatSteersATerminalIsNotHandedOn() {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var style = new Style(true);
        var text = new TextOutput(new Lines(out), new Lines(err), style, () -> 80);
        text.result("", () -> "pot\u001b[2J\u001b]0;kiln\u0007\r\u009b1m\tvase\n" + style.good("glaze"));
        text.list(List.of("a\u001b[1A"), Table.of(Column.<String>text("NAME", name -> name)), name -> name);
        text.failure(new Failure("No \u001b[2J", "io", "Look."));
        text.flush();
        assertEquals("pot\ufffd[2J\ufffd]0;kiln\ufffd\ufffd\ufffd1m\tvase\n" + style.good("glaze") + "\n"
                + style.bold("NAME") + "\na\ufffd[1A\n", out.toString(StandardCharsets.UTF_8));
        assertEquals(style.bad("maquette:") + " No \ufffd[2J. Look.\n", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void anInvisibleMonitorWritesNothingAndKnowsTheCancellation() {
        var err = new ByteArrayOutputStream();
        var cancelled = new Cancellation();
        var monitor = new ConsoleMonitor(new Lines(err), false, cancelled);
        monitor.beginTask("Copying", 10);
        monitor.worked(5);
        monitor.done();
        assertEquals("", err.toString(StandardCharsets.UTF_8));
        assertFalse(monitor.isCanceled());
        cancelled.request();
        assertTrue(monitor.isCanceled());
    }
}
