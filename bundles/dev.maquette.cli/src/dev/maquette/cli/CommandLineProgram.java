// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import dev.maquette.cli.internal.command.CommandTree;
import dev.maquette.cli.internal.command.Session;
import dev.maquette.cli.internal.output.Cancellation;

/** One run of the command line. */
public final class CommandLineProgram {

    private final Services services;
    private final Terminal terminal;
    private final Cancellation cancellation = new Cancellation();
    private final CountDownLatch ended = new CountDownLatch(1);

    /**
     * @param services what commands work with
     * @param terminal where they read and write
     */
    public CommandLineProgram(Services services, Terminal terminal) {
        this.services = services;
        this.terminal = terminal;
    }

    /**
     * Runs the command that the arguments name. Errors are told on the terminal, not thrown.
     *
     * @return the exit code: 0 it worked, 1 it failed, 2 the arguments are wrong, 3 this machine cannot do it
     */
    public int run(String... arguments) {
        try (var session = new Session(services, terminal, cancellation, arguments)) {
            return CommandTree.of(session).execute(arguments);
        } finally {
            ended.countDown();
        }
    }

    /**
     * Asks the running command to stop, and waits until it has. May be called from any thread, also when nothing runs.
     *
     * @param patience how long to wait at most
     */
    public void cancel(Duration patience) throws InterruptedException {
        cancellation.request();
        ended.await(patience.toMillis(), TimeUnit.MILLISECONDS);
    }
}
