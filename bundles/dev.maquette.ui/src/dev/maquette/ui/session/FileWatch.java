// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.session;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.WatchFiles;
import dev.maquette.api.request.WatchFiles.News;
import dev.maquette.api.request.WatchFiles.Return;
import dev.maquette.ui.internal.Messages;
import dev.maquette.ui.look.ByteSize;

/**
 * Has a library watch the files of its models, of one library at a time. The session tells of files that go and come,
 * and the user is told of models that came back under another place. Safe for threads.
 */
final class FileWatch {

    private final Session session;
    private final Executor background;
    private Optional<IProgressMonitor> monitor = Optional.empty();

    /** @param background runs what lasts as long as a library is open */
    FileWatch(Session session, Executor background) {
        this.session = session;
        this.background = background;
    }

    /** Watches; nothing when that is done already. */
    synchronized void begin(Library library) {
        if (monitor.isEmpty()) {
            IProgressMonitor own = new NullProgressMonitor();
            monitor = Optional.of(own);
            background.execute(() -> run(library, own));
        }
    }

    synchronized void end() {
        monitor.ifPresent(own -> own.setCanceled(true));
        monitor = Optional.empty();
    }

    private void run(Library library, IProgressMonitor own) {
        try {
            library.run(new WatchFiles(WatchFiles.USUAL, true), news -> tell(news, own), Actor.system(), own);
        } catch (OperationCanceledException _) {
            return; // another library is open, or none
        } catch (LibraryException failure) {
            ILog.of(FileWatch.class).error(failure.getMessage(), failure);
        }
    }

    private void tell(News news, IProgressMonitor own) {
        if (own.isCanceled()) {
            return;
        }
        if (news.returned() != null) {
            tell(news.returned());
        }
        session.checked();
    }

    private void tell(Return back) {
        Path name = Path.of(back.from()).getFileName();
        String disk = name == null ? back.from() : name.toString();
        String title = back.bound().size() == 1
                ? NLS.bind(Messages.FileWatch_returned1, back.bound().getFirst().name(), back.to())
                : NLS.bind(Messages.FileWatch_returned,
                        new Object[]{ByteSize.count(back.bound().size()), disk, back.to()});
        session.tell(new Notice(Notice.Kind.DONE, title, "", new Undoing(session).done(back.batch(),
                NLS.bind(Messages.FileWatch_label, disk), Messages.FileWatch_undo)));
    }
}
