// SPDX-License-Identifier: EPL-2.0
package dev.maquette.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.maquette.architecture.PublishedApi.Package;
import dev.maquette.architecture.PublishedApi.Version;

/** What plug-ins were promised is kept: docs/api-policy.md. */
class ApiTest {

    private static final Pattern DECLARED = Pattern.compile("<(element|attribute) name=\"(\\w+)\"");

    @Test
    void whatIsCompiledIsWhatIsPromised() throws IOException {
        var changes = new ArrayList<ApiChange>();
        for (var each : ApiAcceptance.published().entrySet()) {
            changes.addAll(ApiAcceptance.changes(each.getKey(), each.getValue()));
        }
        assertTrue(changes.isEmpty(),
                () -> "What plug-ins see has changed. If that is meant, set the packages' versions "
                        + "in META-INF/MANIFEST.MF and run releng/api/accept.\n"
                        + changes.stream().map(ApiChange::toString).collect(Collectors.joining("\n")));
    }

    @Test
    void everyPackageOfTheApiHasAVersion() {
        var bundle = SourceTree.root().resolve("bundles/dev.maquette.api");
        var promised = ApiAcceptance.published().entrySet().stream().filter(each -> each.getValue().equals(bundle))
                .map(each -> read(each.getKey())).findFirst().orElseThrow();
        assertEquals(new TreeSet<>(BundleManifest.of(bundle).exports()), new TreeSet<>(promised.packages().keySet()));
    }

    private static PublishedApi read(Path file) {
        try {
            return PublishedApi.read(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void whatIsWrittenIsRead(@TempDir Path folder) throws IOException {
        var api = new PublishedApi(new TreeMap<>(Map.of("a.b", pack("1.2.3", "X: public class a.b.X",
                "X  public void run();"), "a.c", pack("0.1.0"))));
        api.write(folder.resolve("api.txt"));
        assertEquals(api, PublishedApi.read(folder.resolve("api.txt")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            textBlock = """
                    I: public interface I;I  public abstract void a()    | I: public interface I                               | 2.0.0
                    I: public interface I                                | I: public interface I;I  public abstract void a()   | 2.0.0
                    I: public interface I                                | I: public interface I;I  public default void a()    | 1.4.0
                    I: public interface I (not to be implemented)        | I: public interface I (not to be implemented);I  public abstract void a() | 1.4.0
                    C: public class C                                    | C: public class C;N: public interface N;N  public abstract void a() | 1.4.0
                    C: public class C;C  public void a(int)              | C: public class C;C  public void a(long)            | 2.0.0
                    C: public class C                                    | C: public class C                                   | 1.3.5
                    """)
    void aVersionHasToSayWhatAChangeMeans(String before, String after, String due) {
        var promised = new PublishedApi(new TreeMap<>(Map.of("p", pack("1.3.5", before.split(";")))));
        for (var version : List.of("1.3.5", "1.3.6", "1.4.0", "2.0.0")) {
            var now = new PublishedApi(new TreeMap<>(Map.of("p", pack(version, after.split(";")))));
            var said = ApiChange.between(promised, now).stream().allMatch(ApiChange::said);
            assertEquals(version.equals(due), said, () -> ApiChange.between(promised, now) + " with " + version);
        }
    }

    private static Package pack(String version, String... lines) {
        return new Package(Version.of(version), new TreeSet<>(List.of(lines)));
    }

    /** An author who opens a point sees what each word of it is for. */
    @Test
    void everyElementAndAttributeOfAPointIsExplained() {
        var unexplained = new ArrayList<String>();
        var schemas = Stream.of("dev.maquette.api", "dev.maquette.ui")
                .flatMap(name -> SourceTree
                        .children(SourceTree.root().resolve("bundles").resolve(name).resolve("schema"))
                        .stream())
                .toList();
        assertFalse(schemas.isEmpty(), "there are no schemas");
        for (var schema : schemas) {
            var text = SourceTree.text(schema);
            var declared = DECLARED.matcher(text);
            while (declared.find()) {
                var rest = text.substring(declared.end());
                var next = DECLARED.matcher(rest);
                var own = next.find() ? rest.substring(0, next.start()) : rest;
                if (!own.matches("(?s).*<documentation>\\s*\\S[^<]{20,}.*")) {
                    unexplained.add(schema.getFileName() + ": " + declared.group(1) + " " + declared.group(2));
                }
            }
        }
        assertEquals(List.of(), unexplained);
    }
}
