// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.identify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.core.runtime.IContributor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

import dev.maquette.api.fault.PlugInFault;
import dev.maquette.api.identify.Identification;
import dev.maquette.api.identify.Identification.Status;
import dev.maquette.core.internal.isolate.Strangers;
import dev.maquette.core.internal.isolate.TestExtensions;

/** Contributes to a registry of its own, as plug-ins do. */
class ContributionsTest {

    private static final String FORMAT = """
            <extension point="dev.maquette.api.formats">
              <format id="%s" name="Text" applies="file" suffixes=".PT, .text" class="%s"/>
            </extension>""";
    private static final String FAMILY = """
            <extension point="dev.maquette.api.families">
              <family id="%s" name="Test" rules="%s"/>
            </extension>""";
    private static final String RULES = """
            {"rules":[{"id":"r","version":%d,"applies":"file","type":"main","base":"b","format":"f",
             "evidence":[{"fact":"u","key":"unet"}]}]}""";

    private final TestExtensions extensions = new TestExtensions();

    private final Strangers strangers = new Strangers();

    @TempDir
    private Path folder;

    @Test
    void readsFormatsAndFamilies() throws Exception {
        extensions.points();
        extensions.contribute("one",
                FORMAT.formatted("t", TextReader.class.getName()) + FAMILY.formatted("f", "r.json"));
        rules("r.json", RULES.formatted(1));
        var entry = installed().readers().getFirst();
        assertEquals(List.of(".pt", ".text"), entry.suffixes());
        assertEquals("r", identify("model.text").ruleId());
    }

    @Test
    void leavesOutWhatIsBrokenAndKeepsTheRest() throws Exception {
        extensions.points();
        extensions.contribute("a",
                FORMAT.formatted("no", "no.such.Class") + FORMAT.formatted("wrong", String.class.getName())
                        + FAMILY.formatted("f1", "missing.json") + FAMILY.formatted("f2", "broken.json"));
        extensions.contribute("b", FORMAT.formatted("t", TextReader.class.getName()) + FAMILY.formatted("f", "r.json"));
        rules("broken.json", "{\"rules\":[{}]}");
        rules("r.json", RULES.formatted(1));
        assertEquals(List.of("t"), installed().readers().stream().map(ReaderEntry::id).toList());
        assertEquals(Status.IDENTIFIED, identify("model.pt").status());
    }

    @Test
    void ofTwoRulesWithOneIdTheFirstContributorsIsKept() throws Exception {
        extensions.points();
        extensions.contribute("zeta",
                FORMAT.formatted("t", TextReader.class.getName()) + FAMILY.formatted("a", "z.json"));
        extensions.contribute("alpha", FAMILY.formatted("z", "a.json"));
        rules("z.json", RULES.formatted(1));
        rules("a.json", RULES.formatted(2));
        assertEquals(2, identify("model.pt").ruleVersion());
    }

    @Test
    void maquettesOwnFormatsAreAskedBeforeAnybodyElses() throws Exception {
        extensions.points();
        extensions.contribute("com.example", FORMAT.formatted("theirs", TextReader.class.getName()));
        extensions.contribute("dev.maquette.format.text", FORMAT.formatted("ours", TextReader.class.getName()));
        assertEquals(List.of("ours", "theirs"), installed().readers().stream().map(ReaderEntry::id).toList());
    }

    @Test
    void withoutContributionsNothingIsKnown() throws Exception {
        extensions.points();
        assertEquals(Status.UNKNOWN, identify("model.pt").status());
    }

    @Test
    void theServiceNoticesPluginsThatComeLater() throws Exception {
        extensions.points();
        var service = new RegistryIdentifier(extensions.registry(), strangers);
        var file = model("model.pt");
        assertEquals(Status.UNKNOWN, service.identify(file, Map.of(), new NullProgressMonitor()).status());
        extensions.contribute("late", FORMAT.formatted("t", TextReader.class.getName()));
        awaitReason(service, file, "No family rule");
        service.close();
    }

    @Test
    void theExampleOfTheFormatsSchemaLoads() throws Exception {
        extensions.points();
        extensions.contribute("com.example.numpy", examples("formats").getFirst().replace("com.example.numpy.NpzReader",
                TextReader.class.getName()));
        var entry = installed().readers().getFirst();
        assertEquals("com.example.numpy.npz", entry.id());
        assertEquals(List.of(".npz"), entry.suffixes());
    }

    @Test
    void theExampleOfTheFamiliesSchemaLoads() throws Exception {
        extensions.points();
        var examples = examples("families");
        extensions.contribute("com.example.pixart",
                examples.getFirst() + FORMAT.formatted("t", TextReader.class.getName()));
        rules("rules/pixart.json", examples.getLast());
        var candidate = probing().identify(model("model.pt", "TEXT\nadaln_single.linear.weight\n"), Map.of(),
                new NullProgressMonitor()).candidates().getFirst();
        assertEquals("com.example.pixart.checkpoint", candidate.rule());
    }

    @Test
    void aStrangersFormatThatFailsAgainAndAgainIsNamedAndLeftOut() throws Exception {
        extensions.points();
        extensions.contribute("com.example", FORMAT.formatted("t", TextReader.class.getName()));
        var probing = probing();
        var fault = model("fault.text", "TEXT\nfault\n");
        for (int i = 0; i < 3; i++) {
            var reason = probing.identify(fault, Map.of(), new NullProgressMonitor()).reason();
            assertTrue(reason.contains("The plug-in com.example"), reason);
        }
        assertEquals(List.of("com.example"), strangers.leftOut().stream().map(PlugInFault::plugIn).toList());
        var left = probing.identify(model("good.text"), Map.of(), new NullProgressMonitor());
        assertTrue(left.reason().contains("The plug-in com.example is left out"), left.reason());
        strangers.forgive("com.example");
        var again = probing.identify(model("good.text"), Map.of(), new NullProgressMonitor());
        assertEquals("No family rule knows anything in it.", again.reason());
    }

    @Test
    void maquettesOwnFormatsAreCalledAsTheyAre() throws Exception {
        extensions.points();
        extensions.contribute("dev.maquette.format.text", FORMAT.formatted("ours", TextReader.class.getName()));
        assertEquals(TextReader.class, installed().readers().getFirst().reader().getClass());
    }

    private Installed installed() {
        return new Contributions(extensions.registry(), strangers, this::resource).read();
    }

    private Probing probing() {
        return new Probing(installed());
    }

    private Identification identify(String name) throws IOException {
        return probing().identify(model(name), Map.of(), new NullProgressMonitor());
    }

    private Path model(String name) throws IOException {
        return model(name, "TEXT\nunet\n");
    }

    private Path model(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private void rules(String name, String json) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), json);
    }

    private URL resource(IContributor contributor, String path) {
        try {
            var file = folder.resolve(path);
            return Files.exists(file) ? file.toUri().toURL() : null;
        } catch (MalformedURLException e) {
            throw new AssertionError(contributor.getName(), e);
        }
    }

    /** What stands between {@code <pre>} and {@code </pre>} in the schema's section of examples. */
    private static List<String> examples(String point) throws Exception {
        var schema = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(TestExtensions.api("schema/" + point + ".exsd").toFile());
        var sections = schema.getElementsByTagName("annotation");
        var found = new ArrayList<String>();
        for (int i = 0; i < sections.getLength(); i++) {
            var section = (Element) sections.item(i);
            var kind = (Element) section.getElementsByTagName("meta.section").item(0);
            if (kind != null && "examples".equals(kind.getAttribute("type"))) {
                for (var part : section.getTextContent().split("<pre>")) {
                    if (part.contains("</pre>")) {
                        found.add(part.substring(0, part.indexOf("</pre>")));
                    }
                }
            }
        }
        return found;
    }

    /** The registry tells of news on a thread of its own. */
    private static void awaitReason(RegistryIdentifier service, Path file, String reason) {
        long end = System.nanoTime() + 10_000_000_000L;
        while (!service.identify(file, Map.of(), new NullProgressMonitor()).reason().startsWith(reason)) {
            assertTrue(System.nanoTime() < end, "the service never noticed");
            Thread.onSpinWait();
        }
    }
}
