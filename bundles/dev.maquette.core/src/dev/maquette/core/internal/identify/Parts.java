// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.identify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

import dev.maquette.api.inspect.Part;
import dev.maquette.api.json.Json;
import dev.maquette.api.probe.InvalidModelException;
import dev.maquette.api.probe.ModelContent;
import dev.maquette.api.probe.ProbeContext;

/**
 * Keeps what the readers found in each file of a model. What the identification has read already is taken from it; of
 * a folder whose description told enough, the weight files' headers are read now.
 */
final class Parts implements Onlooker {

    /** Beyond this a folder's further files are named, but not read: their list would take more than 250 MB. */
    static final int MAX_TENSORS = 500_000;

    private final WeightFiles weights;
    private final SubMonitor progress;
    private final List<Part> parts = new ArrayList<>();
    private int tensors;

    /** @param weights tells which files of a folder to read */
    Parts(WeightFiles weights, SubMonitor progress) {
        this.weights = weights;
        this.progress = progress;
    }

    List<Part> all() {
        return parts;
    }

    @Override
    public void saw(ProbeContext context, ModelContent content) {
        goOn();
        if (!content.folder()) {
            parts.add(part("", content.fileName(), content));
            return;
        }
        var files = weights.byComponent(content.files());
        parts.add(described(content, files));
        if (content.tensors().isEmpty()) {
            progress.setWorkRemaining(files.size());
            files.forEach((file, component) -> read(context, file, component));
        }
    }

    private static Part part(String component, String file, ModelContent content) {
        return new Part(component, file, content.container(), content.fileSize(), content.metadata(),
                content.tensors(), content.safety(), null);
    }

    /** The folder itself; where its only weight file was read with it, that file. */
    private static Part described(ModelContent content, Map<String, String> files) {
        var metadata = new TreeMap<>(content.metadata());
        content.configs().forEach((file, config) -> metadata.put(file, Json.write(config)));
        var file = content.tensors().isEmpty() || files.size() != 1 ? "" : files.keySet().iterator().next();
        return new Part("", file, content.container(), content.fileSize(), metadata, content.tensors(),
                content.safety(), null);
    }

    private void read(ProbeContext context, String file, String component) {
        progress.subTask(file);
        goOn();
        parts.add(tensors < MAX_TENSORS ? nested(context, file, component)
                : unread(component, file, "It is not read: the files before it hold " + tensors + " tensors already."));
        tensors += parts.getLast().tensors().size();
        progress.worked(1);
    }

    /** A header may list hundreds of thousands of tensors: nothing more is made of them when nobody waits. */
    private void goOn() {
        if (progress.isCanceled()) {
            throw new OperationCanceledException();
        }
    }

    private static Part nested(ProbeContext context, String file, String component) {
        try {
            return context.nested(file).map(content -> part(component, file, content))
                    .orElseGet(() -> unread(component, file, "No installed format reads it."));
        } catch (InvalidModelException e) {
            return unread(component, file, e.getMessage());
        } catch (IOException e) {
            return unread(component, file, "It could not be read: " + e.getMessage());
        } catch (OperationCanceledException e) {
            throw e;
        } catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError e) {
            return unread(component, file, ReaderFault.told(context.path().resolve(file), e));
        }
    }

    private static Part unread(String component, String file, String problem) {
        return new Part(component, file, null, 0, Map.of(), Map.of(), null, problem);
    }
}
