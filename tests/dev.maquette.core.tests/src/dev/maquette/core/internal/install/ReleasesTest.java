// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.install;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.maquette.api.install.InstallJob.Status;
import dev.maquette.registry.ConflictException;
import dev.maquette.registry.InstallJobs;
import dev.maquette.registry.RegistryException;
import dev.maquette.registry.model.InstallJob;
import dev.maquette.registry.model.meta.RegistryFactory;

/** What becomes of an installation that ends while the registry takes nothing. */
class ReleasesTest {

    private final InstallJob job = RegistryFactory.eINSTANCE.createInstallJob();
    private final Deque<RegistryException> refusals = new ArrayDeque<>();
    private final List<String> released = new ArrayList<>();
    private final Releases releases = new Releases(jobs());
    private final JobLog log = new JobLog(jobs(), releases, job, _ -> {
        // nobody watches
    }, () -> {
        // it is not told
    });

    /** Takes back jobs, and refuses first. */
    private InstallJobs jobs() {
        return (InstallJobs) Proxy.newProxyInstance(InstallJobs.class.getClassLoader(),
                new Class<?>[]{InstallJobs.class}, (_, _, arguments) -> {
                    if (!refusals.isEmpty()) {
                        throw refusals.pop();
                    }
                    released.add(((InstallJob) arguments[0]).getStatus());
                    return null;
                });
    }

    @Test
    void aJobThatCannotBeGivenBackNowIsGivenBackLaterAndOnce() {
        refusals.add(new RegistryException("The server is away."));
        refusals.add(new RegistryException("It still is."));
        log.end(Status.PAUSED, new Exception("paused"));

        releases.again();
        assertEquals(List.of(), released);
        releases.again();
        releases.again();

        assertEquals(List.of("paused"), released);
    }

    @Test
    void aJobThatSomebodyElseHasIsLeftToHim() {
        refusals.add(new ConflictException("Another program has it."));
        log.end(Status.PAUSED, new Exception("paused"));

        releases.again();

        assertEquals(List.of(), released);
    }
}
