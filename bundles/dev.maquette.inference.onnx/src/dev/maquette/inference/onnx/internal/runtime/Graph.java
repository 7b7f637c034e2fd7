// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.runtime;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.ShortBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import ai.onnxruntime.OrtSession.SessionOptions.OptLevel;
import ai.onnxruntime.TensorInfo;

/** A loaded graph. Values are given and come back as 32-bit floats, whatever the graph computes with. */
public final class Graph implements AutoCloseable {

    private static final String WEIGHTS = "session.model_external_initializers_file_folder_path";

    private final String name;
    private final OrtEnvironment environment;
    private final OrtSession session;
    private final Map<String, TensorInfo> inputs = new HashMap<>();

    private Graph(String name, OrtEnvironment environment, OrtSession session) throws OrtException {
        this.name = name;
        this.environment = environment;
        this.session = session;
        for (Map.Entry<String, NodeInfo> input : session.getInputInfo().entrySet()) {
            if (input.getValue().getInfo() instanceof TensorInfo tensor) {
                inputs.put(input.getKey(), tensor);
            }
        }
    }

    /** Loads a graph. */
    public static Graph load(Blueprint blueprint, Setup setup) throws GraphException {
        var environment = Natives.environment();
        try (var options = new SessionOptions()) {
            options.setOptimizationLevel(OptLevel.EXTENDED_OPT);
            options.setIntraOpNumThreads(setup.threads());
            setup.unit().provider().add(options, setup.unit().number());
            return new Graph(blueprint.name(), environment, session(blueprint, environment, options));
        } catch (OrtException refused) {
            throw GraphException.of(blueprint.name() + " cannot be loaded: ", refused);
        }
    }

    private static OrtSession session(Blueprint blueprint, OrtEnvironment environment, SessionOptions options)
            throws OrtException {
        return switch (blueprint) {
        case Blueprint.Stored stored -> environment.createSession(stored.file().toString(), options);
        case Blueprint.Made made -> {
            options.addConfigEntry(WEIGHTS, made.folder().toString());
            yield environment.createSession(made.graph().bytes(), options);
        }
        };
    }

    /** The names of what goes in. */
    public Set<String> inputs() {
        return Set.copyOf(inputs.keySet());
    }

    /** The size of a dimension of an input where the graph fixes it; empty where it takes any, or has no such input. */
    public Optional<Long> size(String input, int dimension) {
        return Optional.ofNullable(inputs.get(input)).map(TensorInfo::getShape)
                .filter(shape -> dimension < shape.length && shape[dimension] > 0).map(shape -> shape[dimension]);
    }

    /** How many dimensions an input has; 0 for one that is not there. */
    public int rank(String input) {
        return inputs.containsKey(input) ? inputs.get(input).getShape().length : 0;
    }

    /** The names of what comes out, in the graph's order. */
    public Set<String> outputs() {
        return session.getOutputNames();
    }

    /**
     * Runs the graph.
     *
     * @param given by name; numbers for inputs of integers are rounded
     * @param output name of the one that is wanted
     * @throws OperationCanceledException within milliseconds of being cancelled
     */
    public Values run(Map<String, Values> given, String output, IProgressMonitor monitor) throws GraphException {
        return run(given, Set.of(output), monitor).get(output);
    }

    /**
     * Runs the graph.
     *
     * @param given by name; numbers for inputs of integers are rounded
     * @param wanted names of outputs
     * @throws OperationCanceledException within milliseconds of being cancelled
     */
    public Map<String, Values> run(Map<String, Values> given, Set<String> wanted, IProgressMonitor monitor)
            throws GraphException {
        var tensors = new HashMap<String, OnnxTensor>();
        try (var options = new OrtSession.RunOptions(); var _ = CancelWatch.over(options, monitor)) {
            for (var each : given.entrySet()) {
                tensors.put(each.getKey(), tensor(each.getKey(), each.getValue()));
            }
            try (var result = session.run(tensors, wanted, options)) {
                var found = new HashMap<String, Values>();
                for (var each : result) {
                    found.put(each.getKey(), values((OnnxTensor) each.getValue()));
                }
                return found;
            }
        } catch (OrtException failed) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            throw GraphException.of(name + " failed: ", failed);
        } finally {
            tensors.values().forEach(OnnxTensor::close);
        }
    }

    private OnnxTensor tensor(String input, Values values) throws OrtException, GraphException {
        var wanted = inputs.get(input);
        if (wanted == null) {
            throw new GraphException(name + " has no input " + input + ".", null);
        }
        var data = values.data();
        return switch (wanted.type) {
        case INT32 -> OnnxTensor.createTensor(environment, integers(data), values.shape());
        case INT64 -> OnnxTensor.createTensor(environment, longs(data), values.shape());
        case FLOAT16 -> OnnxTensor.createTensor(environment, halves(data), values.shape(), OnnxJavaType.FLOAT16);
        case DOUBLE, BFLOAT16, STRING, BOOL, INT8, INT16, UINT8, UNKNOWN -> throw GraphException.unsupported(
                name + " wants " + wanted.type + " for " + input + ", which Maquette does not give.");
        default -> OnnxTensor.createTensor(environment, floats(data), values.shape());
        };
    }

    private static ByteBuffer bytes(int count) {
        return ByteBuffer.allocateDirect(count).order(ByteOrder.nativeOrder());
    }

    private static FloatBuffer floats(float[] data) {
        return bytes(Math.multiplyExact(data.length, Float.BYTES)).asFloatBuffer().put(data).flip();
    }

    private static IntBuffer integers(float[] data) {
        var buffer = bytes(Math.multiplyExact(data.length, Integer.BYTES)).asIntBuffer();
        for (var value : data) {
            buffer.put(Math.round(value));
        }
        return buffer.flip();
    }

    private static LongBuffer longs(float[] data) {
        var buffer = bytes(Math.multiplyExact(data.length, Long.BYTES)).asLongBuffer();
        for (var value : data) {
            buffer.put(Math.round(value));
        }
        return buffer.flip();
    }

    private static ShortBuffer halves(float[] data) {
        var buffer = bytes(Math.multiplyExact(data.length, Short.BYTES)).asShortBuffer();
        for (var value : data) {
            buffer.put(Float.floatToFloat16(value));
        }
        return buffer.flip();
    }

    /** The runtime turns halves into floats by itself. */
    private static Values values(OnnxTensor tensor) {
        var buffer = tensor.getFloatBuffer();
        var data = new float[buffer.remaining()];
        buffer.get(data);
        return new Values(data, tensor.getInfo().getShape());
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException(name + " could not be closed", e);
        }
    }
}
