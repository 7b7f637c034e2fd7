// SPDX-License-Identifier: EPL-2.0
package dev.maquette.format.safetensors.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import dev.maquette.api.convert.Conversion;
import dev.maquette.api.convert.ConversionTarget;
import dev.maquette.api.convert.ConversionTask;
import dev.maquette.api.convert.Converter;
import dev.maquette.api.convert.NewTensor;
import dev.maquette.api.convert.StoredTensor;
import dev.maquette.api.convert.WeightsWriter;
import dev.maquette.api.inspect.StoredModel;
import dev.maquette.api.inspect.StoredWeights;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.probe.InvalidModelException;

/**
 * Takes the weights out of files that could run code when they are loaded. Nothing of them is run: where the values are
 * is read from their headers, and they are copied from there.
 */
@Component(service = Converter.class)
public final class SafetensorsConverter implements Converter {

    private static final String SAFETENSORS = "safetensors";
    private static final String TORCH = "torch";
    /** What the vectors of a textual inversion are called in a file of PyTorch, and in safetensors. */
    private static final Map<String, String> NAMES = Map.of("string_to_param.*", "emb_params");

    private final StoredWeights stored;
    private final WeightsWriter writer;

    /**
     * @param stored tells where weights are
     * @param writer of safetensors
     */
    @Activate
    public SafetensorsConverter(@Reference StoredWeights stored, @Reference WeightsWriter writer) {
        this.stored = stored;
        this.writer = writer;
    }

    @Override
    public ConversionTarget target() {
        return ConversionTarget.SAFETENSORS;
    }

    @Override
    public Conversion plan(ConversionTask task, IProgressMonitor monitor) throws LibraryException {
        var path = task.path();
        try {
            var content = stored.of(path, monitor);
            refuse(task, content);
            var tensors = new TreeMap<String, NewTensor>();
            for (var weight : content.weights()) {
                tensors.put(NAMES.getOrDefault(weight.name(), weight.name()), tensor(weight, task));
            }
            return new SafetensorsConversion(tensors, metadata(content), writer);
        } catch (InvalidModelException broken) {
            throw new LibraryException(Problem.BROKEN_MODEL, path + " cannot be converted: " + broken.getMessage(),
                    "Install the model again.", broken);
        } catch (IOException failure) {
            throw new LibraryException(Problem.IO, path + " cannot be read: " + failure.getMessage(),
                    "Check the disk and the permissions.", failure);
        }
    }

    private static void refuse(ConversionTask task, StoredModel content) throws LibraryException {
        var name = task.model().name();
        if (content.folder()) {
            throw new LibraryException(Problem.INVALID, name + " is a folder; only single files are converted to "
                    + "safetensors.", "Choose a model that is one file.");
        }
        if (!SAFETENSORS.equals(content.container()) && !TORCH.equals(content.container())) {
            throw new LibraryException(Problem.INVALID, name + " is no file of PyTorch, whose weights alone are taken "
                    + "into a safetensors file.", "Choose a file such as .ckpt, .pt, .pth or .bin.");
        }
        if (SAFETENSORS.equals(content.container()) && task.precision() == null) {
            throw new LibraryException(Problem.INVALID, name + " is a safetensors file already.",
                    "Name a precision to store its weights with more or fewer bits.");
        }
        if (content.weights().isEmpty()) {
            throw new LibraryException(Problem.INVALID, name + " holds no weights.", "Choose another model.");
        }
    }

    private static StoredTensor tensor(StoredModel.Weight weight, ConversionTask task)
            throws LibraryException, IOException, InvalidModelException {
        var place = weight.place();
        if (place == null || !Dtypes.known(weight.info().dtype())) {
            throw new LibraryException(Problem.INVALID, task.model().name() + " cannot be converted: " + weight.name()
                    + (place == null ? " does not lie in its file in one piece."
                            : " is stored as " + weight.info().dtype() + ", which safetensors does not know."),
                    "Look for the same model as safetensors where it was published.");
        }
        if (place.offset() < 0 || weight.info().bytes() > Files.size(place.file()) - place.offset()) {
            throw new InvalidModelException(weight.name() + " reaches beyond the end of "
                    + place.file().getFileName() + ".");
        }
        return StoredTensor.of(weight.info(), place, task.precision());
    }

    private static Map<String, String> metadata(StoredModel content) {
        var metadata = new TreeMap<>(content.metadata());
        metadata.keySet().removeIf(name -> name.startsWith(TORCH + "."));
        metadata.put("format", "pt");
        return metadata;
    }
}
