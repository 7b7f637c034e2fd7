// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.convert;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import dev.maquette.api.convert.Conversion;
import dev.maquette.api.convert.ConversionTarget;
import dev.maquette.api.convert.ConversionTask;
import dev.maquette.api.convert.Converter;
import dev.maquette.api.inspect.StoredWeights;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.inference.onnx.internal.pipeline.DiffusersFolder;
import dev.maquette.inference.onnx.internal.pipeline.OriginalCheckpoint;
import dev.maquette.inference.onnx.internal.pipeline.PipelineSource;
import dev.maquette.inference.onnx.internal.runtime.Blueprint;
import dev.maquette.inference.onnx.internal.runtime.GraphException;

/** Writes the graphs that are made of a model's weights as a folder that other programs load. */
@Component(service = Converter.class)
public final class OnnxConverter implements Converter {

    private final Models models;

    /** @param stored tells where weights are */
    @Activate
    public OnnxConverter(@Reference StoredWeights stored) {
        models = new Models(stored);
    }

    @Override
    public ConversionTarget target() {
        return ConversionTarget.ONNX;
    }

    @Override
    public Conversion plan(ConversionTask task, IProgressMonitor monitor) throws LibraryException {
        try {
            var source = models.of(task, monitor);
            var files = switch (source) {
            case DiffusersFolder folder -> PipelineFiles.forGraphs(folder);
            case OriginalCheckpoint checkpoint -> PipelineFiles.forGraphs(checkpoint);
            default -> throw new LibraryException(Problem.INVALID,
                    task.model().name() + " is a folder of ONNX graphs already.", "Use it as it is.");
            };
            return new OnnxConversion(files, networks(source), task.precision());
        } catch (GraphException unfit) {
            throw Models.unfit(task, unfit);
        } catch (IOException failure) {
            throw Models.unreadable(task, failure);
        }
    }

    private static List<Network> networks(PipelineSource source)
            throws LibraryException, GraphException, IOException {
        var networks = new ArrayList<Network>();
        int encoders = source.recipe().words().size();
        for (int i = 0; i < encoders; i++) {
            add("text_encoder" + (i == 0 ? "" : "_2"), source.textEncoder(i),
                    i == 0 ? "last_hidden_state" : "text_embeds", networks);
        }
        add("unet", source.denoiser(), "out_sample", networks);
        add("vae_decoder", source.decoder(), "sample", networks);
        var encoder = source.encoder();
        if (encoder.isPresent()) {
            add("vae_encoder", encoder.get(), "latent_parameters", networks);
        }
        return networks;
    }

    private static void add(String folder, Blueprint blueprint, String output, List<Network> networks) {
        if (blueprint instanceof Blueprint.Made made) {
            networks.add(new Network(folder, made, output));
        } else {
            throw new IllegalArgumentException(folder + " is no graph that is made of weights");
        }
    }
}
