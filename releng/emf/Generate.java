// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/**
 * Generates {@code src-gen} of the registry's EMF model from its ecore and genmodel, and records their digest in
 * {@code src-gen/generated.sha256}, by which a test sees that the code is stale. Run by the script {@code generate}
 * beside this file; its one argument is the folder of the bundle.
 */
public final class Generate {

    private static final String LICENSE = "// SPDX-License-Identifier: EPL-2.0\n";

    private final Path bundle;
    private final Path sources;

    private Generate(Path bundle) {
        this.bundle = bundle;
        this.sources = bundle.resolve("src-gen");
    }

    public static void main(String[] args) throws Exception {
        var generate = new Generate(Path.of(args[0]).toAbsolutePath().normalize());
        generate.clear();
        generate.code();
        generate.polish();
        generate.describe("", "The registry's EMF model: what is stored and observed. Generated from the schema.");
        generate.describe("/meta",
                "The registry's EMF model as data: its package and factory. Generated from the schema.");
        generate.digest();
    }

    /** The generator merges into what it finds, so that removed classes would stay. */
    private void clear() throws IOException {
        if (Files.exists(sources)) {
            try (var files = Files.walk(sources)) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private void code() {
        EcorePlugin.getPlatformResourceMap().put(bundle.getFileName().toString(),
                URI.createFileURI(bundle.toString() + "/"));
        var set = new ResourceSetImpl();
        set.getResourceFactoryRegistry().getExtensionToFactoryMap()
                .putAll(Map.of("ecore", new EcoreResourceFactoryImpl(), "genmodel", new EcoreResourceFactoryImpl()));
        set.getPackageRegistry().put(EcorePackage.eNS_URI, EcorePackage.eINSTANCE);
        set.getPackageRegistry().put(GenModelPackage.eNS_URI, GenModelPackage.eINSTANCE);
        GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
                GenModelGeneratorAdapterFactory.DESCRIPTOR);
        var model = (GenModel) set.getResource(URI.createFileURI(bundle + "/model/registry.genmodel"), true)
                .getContents().get(0);
        model.reconcile();
        model.setCanGenerate(true);
        var generator = new Generator();
        generator.setInput(model);
        var outcome = generator.generate(model, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor());
        if (outcome.getSeverity() >= Diagnostic.ERROR) {
            throw new IllegalStateException(outcome.toString());
        }
    }

    /** Puts the licence on top and makes the text independent of the machine. */
    private void polish() throws IOException {
        try (var files = Files.walk(sources)) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                var text = Files.readString(file).replace("\r\n", "\n").replaceAll("[ \t]+\n", "\n").strip()
                        .replaceFirst("^/\\*\\*\\s*\\*/\n", "");
                Files.writeString(file, LICENSE + text + "\n");
            }
        }
    }

    private void describe(String subpackage, String text) throws IOException {
        var folder = "dev/maquette/registry/model" + subpackage;
        Files.writeString(sources.resolve(folder).resolve("package-info.java"),
                LICENSE + "/** " + text + " */\npackage " + folder.replace('/', '.') + ";\n");
    }

    private void digest() throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        for (var name : new String[]{"registry.ecore", "registry.genmodel"}) {
            var text = Files.readString(bundle.resolve("model").resolve(name)).replace("\r\n", "\n");
            digest.update(text.getBytes(StandardCharsets.UTF_8));
        }
        Files.writeString(sources.resolve("generated.sha256"), HexFormat.of().formatHex(digest.digest()) + "\n");
    }
}
