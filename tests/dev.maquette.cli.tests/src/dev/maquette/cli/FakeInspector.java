// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.inspect.Inspection;
import dev.maquette.api.inspect.Inspector;
import dev.maquette.api.inspect.Part;
import dev.maquette.api.probe.TensorInfo;

/** Finds the same in every file, but for those whose names begin with {@code other} or {@code broken}. */
final class FakeInspector implements Inspector {

    @Override
    public Inspection inspect(Path path, IProgressMonitor monitor) {
        var name = path.getFileName().toString();
        var identification = new FakeIdentifier().identify(path, Map.of(), monitor);
        return new Inspection(path, identification, name.startsWith("broken") ? List.of() : List.of(part(name)));
    }

    private static Part part(String name) {
        boolean other = name.startsWith("other");
        var tensors = new LinkedHashMap<String, TensorInfo>();
        for (int i = 0; i < 30; i++) {
            tensors.put("unet.block." + i + ".weight", info(other ? "F32" : "F16", 4, 5));
        }
        tensors.put(other ? "vae.new" : "vae.old", info("F16", 7));
        tensors.put("vae.same", info("F16", 8));
        return new Part("", name, "safetensors", 1000, Map.of("title", other ? "Other" : "x".repeat(150)), tensors,
                null, null);
    }

    private static TensorInfo info(String dtype, long... shape) {
        var dimensions = Arrays.stream(shape).boxed().toList();
        long elements = Arrays.stream(shape).reduce(1, Math::multiplyExact);
        return new TensorInfo(dtype, dimensions, elements * (dtype.equals("F16") ? 2 : 4));
    }
}
