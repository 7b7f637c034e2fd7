// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.identify;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

import dev.maquette.api.inspect.StoredModel;
import dev.maquette.api.inspect.StoredModel.Weight;
import dev.maquette.api.probe.InvalidModelException;
import dev.maquette.api.probe.ModelContent;
import dev.maquette.api.probe.TensorPlace;

/** Finds the weights of one file or folder by its headers. */
final class Locating {

    /** Has a graph as well, whose weights have names of their own: who knows a model by its weights cannot use it. */
    private static final String GRAPHS = "onnx";

    private static final Comparator<Form> PREFERRED =
            Comparator.comparing(Form::whole).thenComparing(Form::plain).thenComparing(Form::bytes);

    private final Installed installed;
    private final Readers readers;
    private final IProgressMonitor monitor;

    Locating(Installed installed, IProgressMonitor monitor) {
        this.installed = installed;
        this.readers = new Readers(installed.readers());
        this.monitor = monitor;
    }

    /** What the headers of one file say. */
    private record Read(ModelContent content, Map<String, TensorPlace> places) {

        List<Weight> weights(String component) {
            return content.tensors().entrySet().stream().map(tensor -> new Weight(component, tensor.getKey(),
                    tensor.getValue(), places.get(tensor.getKey()))).toList();
        }

        long bytes() {
            return content.tensors().values().stream().mapToLong(info -> info.bytes()).sum();
        }
    }

    StoredModel find(Path path) throws IOException, InvalidModelException {
        try {
            var whole = read(path);
            return whole.content.folder() ? folder(path, whole.content)
                    : new StoredModel(whole.content.container(), false, whole.content.metadata(), whole.weights(""));
        } catch (OperationCanceledException cancelled) {
            throw cancelled;
        } catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError fault) {
            throw new InvalidModelException(ReaderFault.told(path, fault));
        }
    }

    private Read read(Path path) throws IOException, InvalidModelException {
        try (var context = FileProbe.open(path, readers, monitor)) {
            var reader = readers.of(context)
                    .orElseThrow(() -> new InvalidModelException(
                            "No installed format reads " + path.getFileName() + "."))
                    .reader();
            var content = reader.read(context);
            return new Read(content, content.folder() ? Map.of() : reader.places(context));
        }
    }

    /**
     * Of a sub-model that is there in several forms, such as two precisions, the largest that is whole counts; one with
     * a graph only where there is no other.
     */
    private StoredModel folder(Path folder, ModelContent described) throws IOException, InvalidModelException {
        Map<String, Map<String, Form>> byFolder = new LinkedHashMap<>();
        int tensors = 0;
        for (var file : WeightFiles.of(installed.readers()).byComponent(described.files()).entrySet()) {
            if (tensors > Parts.MAX_TENSORS) {
                throw new InvalidModelException("The folder holds more than " + Parts.MAX_TENSORS + " tensors.");
            }
            int slash = file.getKey().lastIndexOf('/');
            var form = byFolder.computeIfAbsent(slash < 0 ? "" : file.getKey().substring(0, slash),
                    _ -> new LinkedHashMap<>())
                    .computeIfAbsent(file.getValue(), _ -> new Form(WeightFiles.shards(file.getKey())));
            form.found++;
            try {
                form.files.add(read(folder.resolve(file.getKey())));
                tensors += form.files.getLast().content.tensors().size();
            } catch (InvalidModelException e) {
                form.broken = new InvalidModelException(file.getKey() + ": " + e.getMessage());
            }
        }
        return joined(described, byFolder);
    }

    /** A sub-model in one of its forms: one file, or its shards. */
    private static final class Form {

        private final int wanted;
        private final List<Read> files = new ArrayList<>();
        private int found;
        private InvalidModelException broken;

        /** @param wanted of how many files it consists */
        Form(int wanted) {
            this.wanted = wanted;
        }

        boolean whole() {
            return broken == null && found >= wanted;
        }

        boolean plain() {
            return files.stream().noneMatch(read -> GRAPHS.equals(read.content.container()));
        }

        long bytes() {
            return files.stream().mapToLong(Read::bytes).sum();
        }

        void check(String component) throws InvalidModelException {
            if (broken != null) {
                throw broken;
            }
            if (!whole()) {
                throw new InvalidModelException("Of the " + wanted + " files of the weights"
                        + (component.isEmpty() ? "" : " in " + component) + " only " + found + " are there.");
            }
        }
    }

    private static StoredModel joined(ModelContent described, Map<String, Map<String, Form>> byFolder)
            throws InvalidModelException {
        var weights = new ArrayList<Weight>();
        var metadata = new HashMap<>(described.metadata());
        var container = described.container();
        for (var component : byFolder.entrySet()) {
            var form = component.getValue().values().stream().reduce((a, b) -> PREFERRED.compare(a, b) > 0 ? a : b)
                    .orElseThrow();
            form.check(component.getKey());
            for (var read : form.files) {
                weights.addAll(read.weights(component.getKey()));
                read.content.metadata().forEach(metadata::putIfAbsent);
                container = read.content.container();
            }
        }
        return new StoredModel(container, true, metadata, weights);
    }
}
