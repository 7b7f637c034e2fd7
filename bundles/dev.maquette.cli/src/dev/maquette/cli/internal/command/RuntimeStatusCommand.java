// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.concurrent.Callable;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.DescribeRuntime;
import dev.maquette.api.request.SurveyDevices;
import picocli.CommandLine.Command;

/** Tells with what pictures are drawn, each device of which was tried. */
@Command(name = "status", description = "Tells with which libraries and on which devices pictures are drawn here. Each "
        + "device is tried; what does not work is told with the reason.")
final class RuntimeStatusCommand implements Callable<Integer> {

    private final Session session;

    RuntimeStatusCommand(Session session) {
        this.session = session;
    }

    /** As programs read it. */
    record Status(DescribeRuntime.Runtime runtime, SurveyDevices.Devices devices) {
    }

    @Override
    public Integer call() throws LibraryException, UsageException {
        var devices = session.run(new SurveyDevices());
        var status = new Status(session.run(new DescribeRuntime()), devices);
        session.output().result(status, () -> RuntimeText.of(status, session.style()));
        return ExitCode.OK;
    }
}
