// SPDX-License-Identifier: EPL-2.0
package dev.maquette.samples.internal;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/**
 * A sample model.
 *
 * @param id its name, which is also its folder's
 * @param files where its files are, in a folder of the bundle
 */
record Sample(String id, List<SampleFile> files) {

    /**
     * A file of a sample.
     *
     * @param path relative to the sample's folder
     * @param content where its bytes are
     */
    record SampleFile(String path, URL content) {
    }

    private static final int CHUNK = 1 << 16;

    /**
     * Copies the files.
     *
     * @param folder the sample's new folder, which must not exist
     * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled; what is copied by then stays
     */
    void copyTo(Path folder, IProgressMonitor monitor) throws IOException {
        var progress = SubMonitor.convert(monitor, "Copying the sample " + id, files.size());
        Files.createDirectory(folder);
        for (var file : files) {
            var target = folder.resolve(file.path());
            Files.createDirectories(target.getParent());
            copy(file.content(), target, progress);
            progress.worked(1);
        }
    }

    private static void copy(URL content, Path target, SubMonitor progress) throws IOException {
        var chunk = new byte[CHUNK];
        try (var in = content.openStream(); var out = Files.newOutputStream(target)) {
            for (var length = in.read(chunk); length >= 0; length = in.read(chunk)) {
                progress.checkCanceled();
                out.write(chunk, 0, length);
            }
        }
    }
}
