// SPDX-License-Identifier: EPL-2.0
package dev.maquette.samples.internal;

import java.io.IOException;
import java.util.stream.Collectors;

import org.osgi.framework.FrameworkUtil;

import dev.maquette.api.install.Delivery;
import dev.maquette.api.install.InstallContext;
import dev.maquette.api.install.Installer;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;

/** Delivers the samples that come with the product, for sources such as {@code sample:tiny-sd-onnx}. */
public final class SampleInstaller implements Installer {

    private static final String PREFIX = "sample:";

    private final SampleShelf shelf = new SampleShelf(FrameworkUtil.getBundle(SampleInstaller.class));

    @Override
    public boolean accepts(String source) {
        return source.startsWith(PREFIX);
    }

    @Override
    public Delivery deliver(String source, InstallContext context) throws LibraryException {
        var id = source.substring(PREFIX.length());
        var sample = shelf.sample(id).orElseThrow(() -> unknown(id));
        var folder = context.staging().resolve(id);
        try {
            sample.copyTo(folder, context.monitor());
        } catch (IOException e) {
            throw new LibraryException(Problem.IO,
                    "The sample could not be copied to " + folder + ": " + e.getMessage(),
                    "Make room on that disk and check that it may be written.", e);
        }
        return new Delivery(folder, PREFIX + id, "sample");
    }

    private LibraryException unknown(String id) {
        var known = shelf.ids().stream().map(PREFIX::concat).collect(Collectors.joining(", "));
        return new LibraryException(Problem.NOT_FOUND, "There is no sample named \"" + id + "\".",
                "These come with Maquette: " + known + ".");
    }
}
