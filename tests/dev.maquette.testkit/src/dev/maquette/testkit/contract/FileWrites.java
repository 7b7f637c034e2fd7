// SPDX-License-Identifier: EPL-2.0
package dev.maquette.testkit.contract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;

import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/** Which files are written while something is done, wherever they are: the virtual machine's own recorder notes it. */
final class FileWrites {

    private static final String EVENT = "jdk.FileWrite";

    private FileWrites() {
    }

    /**
     * Does something.
     *
     * @param scratch a folder for what the recorder writes
     * @return the files that this thread wrote to meanwhile
     */
    static Set<Path> during(Path scratch, Callable<?> deed) throws Exception {
        try (var recording = new Recording()) {
            recording.enable(EVENT).withThreshold(Duration.ZERO).withoutStackTrace();
            recording.start();
            deed.call();
            recording.stop();
            return read(recording, Files.createTempDirectory(scratch, "recording").resolve("recording.jfr"));
        }
    }

    private static Set<Path> read(Recording recording, Path file) throws IOException {
        recording.dump(file);
        var written = new TreeSet<Path>();
        for (var event : events(file)) {
            if (event.getThread() != null && event.getThread().getJavaThreadId() == Thread.currentThread().threadId()
                    && event.getString("path") != null) {
                written.add(Path.of(event.getString("path")));
            }
        }
        return written;
    }

    private static List<RecordedEvent> events(Path file) throws IOException {
        return RecordingFile.readAllEvents(file).stream().filter(event -> event.getEventType().getName().equals(EVENT))
                .toList();
    }
}
