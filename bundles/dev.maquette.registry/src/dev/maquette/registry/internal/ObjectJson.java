// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.internal;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import dev.maquette.registry.model.meta.RegistryPackage;

/** Objects of the registry's EMF model as JSON, by reflection on the model. */
public final class ObjectJson {

    /** Every record is written and read through these names, many times in a bulk change. */
    private static final Map<String, String> NAMES = RegistryPackage.eINSTANCE.getEClassifiers().stream()
            .filter(EClass.class::isInstance).flatMap(type -> ((EClass) type).getEAllStructuralFeatures().stream())
            .map(EStructuralFeature::getName).distinct()
            .collect(Collectors.toUnmodifiableMap(Function.identity(), SnakeCase::of));

    private ObjectJson() {
    }

    private static String name(EStructuralFeature feature) {
        return NAMES.get(feature.getName());
    }

    /** The object as a tree; see {@link dev.maquette.registry.EntryJson} for the form. */
    public static JsonObject write(EObject object) {
        var json = new JsonObject();
        for (var feature : object.eClass().getEAllStructuralFeatures()) {
            var tree = tree(object, feature);
            if (tree != null) {
                json.add(name(feature), tree);
            }
        }
        return json;
    }

    /** The member of this JSON name as {@link #write} has it; null where that has none. */
    public static JsonElement value(EObject object, String name) {
        return object.eClass().getEAllStructuralFeatures().stream().filter(feature -> name(feature).equals(name))
                .findFirst().map(feature -> tree(object, feature)).orElse(null);
    }

    private static JsonElement tree(EObject object, EStructuralFeature feature) {
        var value = object.eGet(feature);
        return value != null && (!feature.isUnsettable() || object.eIsSet(feature)) ? tree(feature, value) : null;
    }

    private static JsonElement tree(EStructuralFeature feature, Object value) {
        return switch (feature) {
        case EAttribute attribute when attribute.isMany() -> list(attribute, (Collection<?>) value);
        case EAttribute attribute -> Values.tree(attribute, value);
        case EReference reference when isMap(reference) -> map(reference, (Collection<?>) value);
        case EReference reference -> write((EObject) value);
        default -> throw new IllegalStateException("No such kind of feature: " + feature);
        };
    }

    private static JsonArray list(EAttribute attribute, Collection<?> values) {
        var array = new JsonArray(values.size());
        values.forEach(value -> array.add(Values.tree(attribute, value)));
        return array;
    }

    private static JsonObject map(EReference reference, Collection<?> entries) {
        var object = new JsonObject();
        var value = valueFeature(reference);
        for (var each : entries) {
            var entry = (Map.Entry<?, ?>) each;
            if (entry.getValue() != null) {
                object.add((String) entry.getKey(), tree(value, entry.getValue()));
            }
        }
        return object;
    }

    /** Whether the object has a feature of this JSON name. */
    public static boolean knows(EObject object, String name) {
        return object.eClass().getEAllStructuralFeatures().stream()
                .anyMatch(feature -> name(feature).equals(name));
    }

    /** Sets what the JSON has, and leaves members alone that the model does not know. */
    public static void merge(JsonObject json, EObject object) {
        for (var feature : object.eClass().getEAllStructuralFeatures()) {
            var tree = json.get(name(feature));
            if (tree != null) {
                set(object, feature, tree);
            }
        }
    }

    private static void set(EObject object, EStructuralFeature feature, JsonElement tree) {
        if (tree.isJsonNull()) {
            object.eUnset(feature);
            return;
        }
        try {
            var value = value(feature, tree);
            object.eUnset(feature);
            object.eSet(feature, value);
        } catch (RuntimeException wrong) {
            throw new IllegalArgumentException(
                    "The value of " + name(feature) + " is not of the right kind: " + tree, wrong);
        }
    }

    private static Object value(EStructuralFeature feature, JsonElement tree) {
        return switch (feature) {
        case EAttribute attribute when attribute.isMany() -> tree.getAsJsonArray().asList().stream()
                .map(element -> Values.value(attribute, element)).toList();
        case EAttribute attribute -> Values.value(attribute, tree);
        case EReference reference when isMap(reference) -> tree.getAsJsonObject().entrySet().stream()
                .filter(member -> !member.getValue().isJsonNull())
                .map(member -> entry(reference, member.getKey(), member.getValue())).toList();
        case EReference reference -> read(reference.getEReferenceType(), tree.getAsJsonObject());
        default -> throw new IllegalStateException("No such kind of feature: " + feature);
        };
    }

    private static EObject read(EClass type, JsonObject json) {
        var object = EcoreUtil.create(type);
        merge(json, object);
        return object;
    }

    private static EObject entry(EReference reference, String key, JsonElement tree) {
        var entry = EcoreUtil.create(reference.getEReferenceType());
        entry.eSet(entry.eClass().getEStructuralFeature("key"), key);
        var value = valueFeature(reference);
        entry.eSet(value, value(value, tree));
        return entry;
    }

    private static boolean isMap(EReference reference) {
        return Map.Entry.class.getName().equals(reference.getEReferenceType().getInstanceClassName());
    }

    private static EStructuralFeature valueFeature(EReference reference) {
        return reference.getEReferenceType().getEStructuralFeature("value");
    }
}
