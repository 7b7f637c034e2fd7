// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal.sidecar;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import dev.maquette.api.neighbour.SidecarWriter;

/** {@code <stem>.preview.png}, which all programs show; only where none of them has a picture to show yet. */
@Component(service = SidecarWriter.class)
public final class PreviewWriter implements SidecarWriter {

    /** What some programs show as a preview beside what Maquette itself can read. */
    private static final List<String> OTHERS = List.of(".preview.mp4", ".mp4", ".preview.gif", ".gif", ".preview.webm",
            ".webm", ".avif", ".jxl", ".thumb.webp", ".thumb.jpeg");

    @Activate
    public PreviewWriter() {
        // nothing but rules
    }

    @Override
    public String id() {
        return "preview";
    }

    @Override
    public String name() {
        return "Preview picture";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String suffix() {
        return ".preview.png";
    }

    @Override
    public boolean updates() {
        return false;
    }

    /** Of two pictures it would be chance which one a program shows. */
    @Override
    public Plan plan(Subject subject, byte[] there, boolean overwrite) {
        if (subject.cover() == null) {
            return new Plan.Refusal("The model has no cover. Set one first.");
        }
        var picture = picture(subject.file());
        return picture.isPresent()
                ? new Plan.Refusal(picture.get().getFileName() + " lies there already, and of two pictures it would "
                        + "be chance which one a program shows.")
                : new Plan.Write(subject.cover(), null, null, List.of());
    }

    private static Optional<Path> picture(Path model) {
        var stem = SidecarFiles.stem(model.getFileName().toString());
        return Previews.of(model, stem).or(() -> OTHERS.stream().map(suffix -> model.resolveSibling(stem + suffix))
                .filter(Files::isRegularFile).findFirst());
    }
}
