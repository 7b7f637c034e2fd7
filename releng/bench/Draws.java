// SPDX-License-Identifier: EPL-2.0
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.core.runtime.NullProgressMonitor;

import dev.maquette.api.generate.ImageListener;
import dev.maquette.api.generate.ImageSettings;
import dev.maquette.api.generate.Picture;
import dev.maquette.inference.onnx.internal.pipeline.OnnxFolder;
import dev.maquette.inference.onnx.internal.pipeline.StableDiffusion;
import dev.maquette.inference.onnx.internal.runtime.Setup;

/** Draws with the product's engine and prints milliseconds: to load, then for each step of all pictures but the first. */
final class Draws {

    private Draws() {
    }

    /** @param arguments folder of ONNX graphs, steps, pictures, width and height, threads */
    public static void main(String[] arguments) throws Exception {
        int steps = Integer.parseInt(arguments[1]);
        int pictures = Integer.parseInt(arguments[2]);
        int size = Integer.parseInt(arguments[3]);
        var monitor = new NullProgressMonitor();
        long begin = System.nanoTime();
        try (var pipeline = StableDiffusion.load(OnnxFolder.of(Path.of(arguments[0])),
                new Setup(Integer.parseInt(arguments[4])), monitor)) {
            System.out.println("load " + (System.nanoTime() - begin) / 1e6);
            for (int picture = 0; picture < pictures; picture++) {
                var ends = new ArrayList<Long>();
                pipeline.draw(new ImageSettings.Builder("a large red circle on a white background").steps(steps)
                        .cfgScale(4.0).cfgRescale(0.0).scheduler("ddim").seed((long) picture).size(size, size)
                        .clipSkip(0).build(), new Watch(ends), monitor);
                for (int step = 1; picture > 0 && step < ends.size(); step++) {
                    System.out.println("step " + (ends.get(step) - ends.get(step - 1)) / 1e6);
                }
            }
        }
    }

    /** Notes when steps end; asks for no preview. */
    private record Watch(List<Long> ends) implements ImageListener {

        @Override
        public void step(int step, int steps, Supplier<Preview> preview) {
            ends.add(System.nanoTime());
        }

        @Override
        public void take(Picture picture) {
            throw new AssertionError("A pipeline gives its picture back");
        }
    }
}
