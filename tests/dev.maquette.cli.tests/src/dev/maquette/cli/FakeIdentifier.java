// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.identify.Candidate;
import dev.maquette.api.identify.Evidence;
import dev.maquette.api.identify.Identification;
import dev.maquette.api.identify.Identification.Status;
import dev.maquette.api.identify.Identifier;
import dev.maquette.api.model.BaseModel;
import dev.maquette.api.model.ModelFormat;
import dev.maquette.api.model.ModelType;
import dev.maquette.api.probe.Safety;
import dev.maquette.api.probe.Safety.Finding;
import dev.maquette.api.probe.Safety.Verdict;

/** Tells by the file's name how an identification ends. */
final class FakeIdentifier implements Identifier {

    final List<Map<String, String>> overrides = new CopyOnWriteArrayList<>();
    /** Whoever identifies a path that begins with {@code slow} waits for this. */
    final CountDownLatch release = new CountDownLatch(1);
    /** Counted down by every other path. */
    final CountDownLatch others = new CountDownLatch(2);

    @Override
    public Identification identify(Path path, Map<String, String> decided, IProgressMonitor monitor) {
        overrides.add(decided);
        var name = path.getFileName().toString();
        if (name.startsWith("slow")) {
            await();
        } else {
            others.countDown();
        }
        if (name.startsWith("pickle")) {
            return pickle(path, name);
        }
        return name.startsWith("broken") ? ended(path, Status.INVALID)
                : name.startsWith("strange") ? ended(path, Status.UNKNOWN) : identified(path.toString());
    }

    private void await() {
        try {
            release.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static Identification pickle(Path path, String name) {
        var finding = new Finding("STACK_GLOBAL", 6687, "os.system", "It calls os.system at byte 6,687.");
        return name.contains("unsafe")
                ? ended(path, Status.INVALID, new Safety(Verdict.UNSAFE, Collections.nCopies(7, finding)))
                : identified(path.toString(), name.contains("unclear")
                        ? new Safety(Verdict.UNKNOWN, List.of(new Finding("EXT1", 12, null, "It uses an extension.")))
                        : Safety.safe());
    }

    static Identification identified(String path) {
        return identified(path, null);
    }

    private static Identification identified(String path, Safety safety) {
        var held = new Evidence("text width is 768", "unet/config.json", "768", "768", true);
        var failed = new Evidence("text width is 2048", "unet/config.json", "2048", "768", false);
        var runnerUp = new Candidate("sdxl.main", new ModelType("main"), new BaseModel("sdxl"),
                new ModelFormat("checkpoint"), List.of(failed));
        return new Identification(path, Status.IDENTIFIED, new ModelType("main"), new BaseModel("sd-1"),
                new ModelFormat("checkpoint"), "normal", "epsilon", null, null, null, null, Map.of(), "x", 4_900_000,
                "sd1.main", 3, safety,
                List.of(held), List.of(runnerUp), null);
    }

    private static Identification ended(Path path, Status status) {
        return ended(path, status, null);
    }

    private static Identification ended(Path path, Status status, Safety safety) {
        return new Identification(path.toString(), status, ModelType.UNKNOWN, BaseModel.UNKNOWN, ModelFormat.UNKNOWN,
                null, null, null, null, null, null, Map.of(), null, 12, null, null, safety, List.of(), List.of(),
                "the header ends early");
    }
}
