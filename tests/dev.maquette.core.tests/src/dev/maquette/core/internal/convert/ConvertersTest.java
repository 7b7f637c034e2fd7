// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.maquette.api.convert.Conversion;
import dev.maquette.api.convert.ConversionTarget;
import dev.maquette.api.convert.ConversionTask;
import dev.maquette.api.convert.Converter;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.core.internal.isolate.Strangers;
import dev.maquette.core.internal.isolate.TestExtensions;

/** Maquette's converter of files called {@code .clay} beside those that plug-ins contribute. */
class ConvertersTest {

    private static final String CONVERTER = """
            <extension point="dev.maquette.api.converters">
              <converter id="com.acme.%s" name="Acme" class="%s"%s/>
            </extension>""";

    private final TestExtensions extensions = new TestExtensions();
    private final Strangers strangers = new Strangers();

    @BeforeEach
    void points() throws IOException {
        extensions.points();
    }

    /** Takes files by the ends of their names, and notes its own name. */
    private static class Kiln implements Converter {

        private final String name;
        private final String suffix;

        Kiln(String name, String suffix) {
            this.name = name;
            this.suffix = suffix;
        }

        @Override
        public ConversionTarget target() {
            return ConversionTarget.SAFETENSORS;
        }

        @Override
        public Conversion plan(ConversionTask task, IProgressMonitor monitor) throws LibraryException {
            if (!task.path().toString().endsWith(suffix)) {
                throw new LibraryException(Problem.INVALID, name + " takes no such file.", "Choose " + suffix + ".");
            }
            return new Firing(name);
        }
    }

    private record Firing(String name) implements Conversion {

        @Override
        public boolean folder() {
            return false;
        }

        @Override
        public long bytes() {
            return 1;
        }

        @Override
        public List<String> notes() {
            return List.of(name);
        }

        @Override
        public void write(Path target, IProgressMonitor monitor) throws IOException {
            if (name.equals("Full")) {
                throw new IOException("The disk is full.");
            }
            throw new IllegalStateException("cracked");
        }
    }

    /** A plug-in's, of all files. */
    public static final class Eager extends Kiln {
        public Eager() {
            super("Eager", "");
        }
    }

    /** A plug-in's, of glass. */
    public static final class Glass extends Kiln {
        public Glass() {
            super("Glass", ".glass");
        }
    }

    /** A plug-in's, whose disk is full. */
    public static final class Full extends Kiln {
        public Full() {
            super("Full", "");
        }
    }

    private Converters converters() {
        var converters = new Converters(extensions.registry(), strangers);
        converters.add(new Kiln("Own", ".clay"), Map.of());
        return converters;
    }

    private Conversion plan(String file) throws LibraryException {
        return converters().plan(ConversionTarget.SAFETENSORS, new ConversionTask(null, Path.of(file), null),
                new NullProgressMonitor());
    }

    private void contribute(Class<? extends Converter> type, String attributes) {
        extensions.contribute("com.acme." + type.getSimpleName(),
                CONVERTER.formatted(type.getSimpleName(), type.getName(), attributes));
    }

    @Test
    void maquettesOwnIsAskedFirstAndAPlugInForWhatItRefuses() throws LibraryException {
        contribute(Eager.class, "");
        assertEquals(List.of("Own"), plan("a.clay").notes());
        assertEquals(List.of("Eager"), plan("a.glass").notes());
    }

    @Test
    void onePlugInMayStandBeforeTheOthersAndBeforeMaquette() throws LibraryException {
        contribute(Full.class, " order=\"20\"");
        contribute(Eager.class, " order=\"-1\"");
        assertEquals(List.of("Eager"), plan("a.clay").notes());
    }

    @Test
    void ofServicesTheHigherRankingIsAskedFirst() throws LibraryException {
        var converters = converters();
        var other = new Kiln("Other", "");
        converters.add(other, Map.of("service.ranking", 10));
        var task = new ConversionTask(null, Path.of("a.clay"), null);
        assertEquals(List.of("Other"),
                converters.plan(ConversionTarget.SAFETENSORS, task, new NullProgressMonitor()).notes());
        converters.remove(other);
        assertEquals(List.of("Own"),
                converters.plan(ConversionTarget.SAFETENSORS, task, new NullProgressMonitor()).notes());
    }

    @Test
    void whenNoneTakesItEachSaysWhy() {
        contribute(Glass.class, "");
        var refusal = assertThrows(LibraryException.class, () -> plan("a.wood"));
        assertEquals("Own takes no such file. Choose .clay. Glass takes no such file. Choose .glass.", refusal.told());
        assertEquals("Choose .glass.", refusal.remedy());
        assertEquals(Problem.INVALID, refusal.problem());
    }

    @Test
    void whereNobodyConvertsToThatItIsSaid() {
        var refusal = assertThrows(LibraryException.class, () -> converters().plan(ConversionTarget.ONNX,
                new ConversionTask(null, Path.of("a.clay"), null), new NullProgressMonitor()));
        assertSame(Problem.ENVIRONMENT, refusal.problem());
    }

    @Test
    void oneThatCannotBeMadeCostsNobodyElse() throws LibraryException {
        extensions.contribute("com.acme.a", CONVERTER.formatted("a", "no.such.Kiln", ""));
        extensions.contribute("com.acme.b", CONVERTER.formatted("b", String.class.getName(), ""));
        contribute(Eager.class, " order=\"soon\"");
        assertEquals(List.of("Eager"), plan("a.glass").notes());
    }

    @Test
    void whatFailsWhileItWritesIsNamedAndTheDiskIsNotItsFault() throws LibraryException {
        contribute(Eager.class, "");
        var conversion = plan("a.glass");
        var failure = assertThrows(LibraryException.class,
                () -> conversion.write(Path.of("x"), new NullProgressMonitor()));
        assertTrue(failure.getMessage().contains("com.acme.Eager"), failure.getMessage());

        extensions.remove("dev.maquette.api.converters");
        contribute(Full.class, "");
        var full = plan("a.glass");
        for (int i = 0; i < 4; i++) {
            assertThrows(IOException.class, () -> full.write(Path.of("x"), new NullProgressMonitor()));
        }
        assertEquals(List.of(), strangers.leftOut());
    }
}
