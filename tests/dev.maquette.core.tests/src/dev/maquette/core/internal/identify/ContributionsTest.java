// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.identify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IContributor;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

import dev.maquette.api.fault.PlugInFault;
import dev.maquette.api.identify.Identification;
import dev.maquette.api.identify.Identification.Status;
import dev.maquette.core.internal.isolate.Strangers;

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

    private final Object key = new Object();
    private final IExtensionRegistry registry = RegistryFactory.createRegistry(new TestStrategy(), key, key);

    private final Strangers strangers = new Strangers();

    @TempDir
    private Path folder;

    @Test
    void readsFormatsAndFamilies() throws Exception {
        points();
        contribute("one", FORMAT.formatted("t", TextReader.class.getName()) + FAMILY.formatted("f", "r.json"));
        rules("r.json", RULES.formatted(1));
        var entry = installed().readers().getFirst();
        assertEquals(List.of(".pt", ".text"), entry.suffixes());
        assertEquals("r", identify("model.text").ruleId());
    }

    @Test
    void leavesOutWhatIsBrokenAndKeepsTheRest() throws Exception {
        points();
        contribute("a", FORMAT.formatted("no", "no.such.Class") + FORMAT.formatted("wrong", String.class.getName())
                + FAMILY.formatted("f1", "missing.json") + FAMILY.formatted("f2", "broken.json"));
        contribute("b", FORMAT.formatted("t", TextReader.class.getName()) + FAMILY.formatted("f", "r.json"));
        rules("broken.json", "{\"rules\":[{}]}");
        rules("r.json", RULES.formatted(1));
        assertEquals(List.of("t"), installed().readers().stream().map(ReaderEntry::id).toList());
        assertEquals(Status.IDENTIFIED, identify("model.pt").status());
    }

    @Test
    void ofTwoRulesWithOneIdTheFirstContributorsIsKept() throws Exception {
        points();
        contribute("zeta", FORMAT.formatted("t", TextReader.class.getName()) + FAMILY.formatted("a", "z.json"));
        contribute("alpha", FAMILY.formatted("z", "a.json"));
        rules("z.json", RULES.formatted(1));
        rules("a.json", RULES.formatted(2));
        assertEquals(2, identify("model.pt").ruleVersion());
    }

    @Test
    void maquettesOwnFormatsAreAskedBeforeAnybodyElses() throws Exception {
        points();
        contribute("com.example", FORMAT.formatted("theirs", TextReader.class.getName()));
        contribute("dev.maquette.format.text", FORMAT.formatted("ours", TextReader.class.getName()));
        assertEquals(List.of("ours", "theirs"), installed().readers().stream().map(ReaderEntry::id).toList());
    }

    @Test
    void withoutContributionsNothingIsKnown() throws Exception {
        points();
        assertEquals(Status.UNKNOWN, identify("model.pt").status());
    }

    @Test
    void theServiceNoticesPluginsThatComeLater() throws Exception {
        points();
        var service = new RegistryIdentifier(registry, strangers);
        var file = model("model.pt");
        assertEquals(Status.UNKNOWN, service.identify(file, Map.of(), new NullProgressMonitor()).status());
        contribute("late", FORMAT.formatted("t", TextReader.class.getName()));
        awaitReason(service, file, "No family rule");
        service.close();
    }

    @Test
    void theExampleOfTheFormatsSchemaLoads() throws Exception {
        points();
        contribute("com.example.numpy", examples("formats").getFirst().replace("com.example.numpy.NpzReader",
                TextReader.class.getName()));
        var entry = installed().readers().getFirst();
        assertEquals("com.example.numpy.npz", entry.id());
        assertEquals(List.of(".npz"), entry.suffixes());
    }

    @Test
    void theExampleOfTheFamiliesSchemaLoads() throws Exception {
        points();
        var examples = examples("families");
        contribute("com.example.pixart", examples.getFirst() + FORMAT.formatted("t", TextReader.class.getName()));
        rules("rules/pixart.json", examples.getLast());
        var candidate = probing().identify(model("model.pt", "TEXT\nadaln_single.linear.weight\n"), Map.of(),
                new NullProgressMonitor()).candidates().getFirst();
        assertEquals("com.example.pixart.checkpoint", candidate.rule());
    }

    @Test
    void aStrangersFormatThatFailsAgainAndAgainIsNamedAndLeftOut() throws Exception {
        points();
        contribute("com.example", FORMAT.formatted("t", TextReader.class.getName()));
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
        points();
        contribute("dev.maquette.format.text", FORMAT.formatted("ours", TextReader.class.getName()));
        assertEquals(TextReader.class, installed().readers().getFirst().reader().getClass());
    }

    private Installed installed() {
        return new Contributions(registry, strangers, this::resource).read();
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

    private void points() throws IOException {
        contribute("dev.maquette.api", Files.readString(api("plugin.xml")));
    }

    private void contribute(String contributor, String xml) {
        var text = xml.contains("<plugin") ? xml : "<?eclipse version=\"3.4\"?><plugin>" + xml + "</plugin>";
        InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        assertTrue(registry.addContribution(in, new RegistryContributor(contributor, contributor, null, null), false,
                null, null, key));
    }

    /** What stands between {@code <pre>} and {@code </pre>} in the schema's section of examples. */
    private static List<String> examples(String point) throws Exception {
        var schema = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(api("schema/" + point + ".exsd").toFile());
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

    private static Path api(String file) {
        var root = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(root.resolve("target-platform"))) {
            root = root.getParent();
        }
        return root.resolve("bundles/dev.maquette.api").resolve(file);
    }

    /** The registry tells of news on a thread of its own. */
    private static void awaitReason(RegistryIdentifier service, Path file, String reason) {
        long end = System.nanoTime() + 10_000_000_000L;
        while (!service.identify(file, Map.of(), new NullProgressMonitor()).reason().startsWith(reason)) {
            assertTrue(System.nanoTime() < end, "the service never noticed");
            Thread.onSpinWait();
        }
    }

    private static final class TestStrategy extends RegistryStrategy {

        TestStrategy() {
            super(null, null);
        }

        @Override
        public Object createExecutableExtension(RegistryContributor contributor, String name, String overridden)
                throws CoreException {
            try {
                return Class.forName(name).getConstructor().newInstance();
            } catch (ReflectiveOperationException e) {
                throw new CoreException(org.eclipse.core.runtime.Status.error(name, e));
            }
        }
    }
}
