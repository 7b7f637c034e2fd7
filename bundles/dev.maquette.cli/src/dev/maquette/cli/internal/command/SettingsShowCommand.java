// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.concurrent.Callable;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.ChangeDownloadSettings;
import picocli.CommandLine.Command;

/** Shows how this account downloads. */
@Command(name = "show", description = "Shows how this account downloads.")
final class SettingsShowCommand implements Callable<Integer> {

    private final Session session;

    SettingsShowCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException, UsageException {
        var now = session.run(ChangeDownloadSettings.none());
        session.output().result(now, () -> SettingsText.of(now, session.style()));
        return ExitCode.OK;
    }
}
