// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.api.Test;

import dev.maquette.registry.model.ModelEntry;
import dev.maquette.registry.model.meta.RegistryPackage;

/** The generated code fits its schema; otherwise run {@code releng/emf/generate}. */
class GeneratedModelTest {

    private static byte[] resource(String name) throws IOException {
        try (var in = ModelEntry.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }

    @Test
    void theCodeWasGeneratedFromTheSchemaAsItIsNow() throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        for (var name : new String[]{"/model/registry.ecore", "/model/registry.genmodel"}) {
            var text = new String(resource(name), StandardCharsets.UTF_8).replace("\r\n", "\n");
            digest.update(text.getBytes(StandardCharsets.UTF_8));
        }
        assertEquals(new String(resource("/generated.sha256"), StandardCharsets.UTF_8).strip(),
                HexFormat.of().formatHex(digest.digest()), "src-gen is stale: run releng/emf/generate");
    }

    @Test
    void theGeneratedPackageIsTheSchema() throws Exception {
        var resource = new XMIResourceImpl(URI.createURI("registry.ecore"));
        try (var in = ModelEntry.class.getResourceAsStream("/model/registry.ecore")) {
            resource.load(in, null);
        }
        var schema = structure((EPackage) resource.getContents().getFirst());
        assertTrue(schema.size() > 80, schema::toString);
        assertEquals(schema, structure(RegistryPackage.eINSTANCE));
    }

    /** A line for each classifier and feature, with all that makes a difference to the code. */
    private static List<String> structure(EPackage contents) {
        var lines = new ArrayList<String>();
        lines.add(contents.getName() + ' ' + contents.getNsURI() + ' ' + contents.getNsPrefix());
        for (var classifier : contents.getEClassifiers()) {
            lines.add(classifier.eClass().getName() + ' ' + classifier.getName());
            switch (classifier) {
            case EClass type -> type.getEStructuralFeatures().forEach(feature -> lines.add(line(feature)));
            case EDataType type -> lines.add(type.getInstanceClassName() + ' ' + type.isSerializable());
            default -> throw new AssertionError("Neither class nor data type: " + classifier);
            }
        }
        return lines;
    }

    private static String line(EStructuralFeature feature) {
        var type = feature.getEType();
        return String.join(" ", feature.eClass().getName(), feature.getName(), type.getEPackage().getNsURI(),
                type.getName(), feature.getLowerBound() + ".." + feature.getUpperBound(),
                "unsettable=" + feature.isUnsettable(),
                feature instanceof EAttribute attribute ? "id=" + attribute.isID()
                        : "containment=" + ((EReference) feature).isContainment());
    }
}
