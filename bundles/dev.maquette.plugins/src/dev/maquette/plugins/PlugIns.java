// SPDX-License-Identifier: EPL-2.0
package dev.maquette.plugins;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.library.LibraryException;

/**
 * The plug-ins of this account. What is changed here holds for all of Maquette's programs of the account, for others
 * that run from their next start on. May be used from any thread; one that must not wait does not call these.
 *
 * @noimplement
 */
public interface PlugIns {

    /** Where plug-ins lie: the folder {@code plugins} among the account's data. It need not be there yet. */
    Path folder();

    /** Whether this program was started without plug-ins on purpose; none comes into it then until it ends. */
    boolean safe();

    /** Whether the formats of plug-ins are read in processes of their own. */
    boolean isolated();

    /**
     * Has the formats of plug-ins read in processes of their own, or here again.
     *
     * @throws LibraryException when that cannot be written down; nothing is changed then
     */
    void isolate(boolean on) throws LibraryException;

    /** All of them by name, also those that somebody has put into the folder since the start. */
    List<PlugIn> list();

    /** What became of plug-ins at this start that the user has to know; the same for as long as the program runs. */
    List<PlugInNotice> notices();

    /**
     * Installs the plug-in, or each of those in a folder, from this computer. All are checked before anything is
     * written: whether they can be read and write nowhere else, are not Maquette's own, and find what they need here. A
     * newer version takes the place of the one that is there, which stays until the new one is whole.
     *
     * @param file a jar, a folder with the content of one, or a folder of jars
     * @param older whether a version may be replaced by an older one
     * @return one or more
     * @throws LibraryException when it is none, is broken or does not fit, and for IO; nothing is changed then
     * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled; nothing is changed then
     */
    List<PlugInChange> install(Path file, boolean older, IProgressMonitor monitor) throws LibraryException;

    /**
     * Fetches a jar and installs it like {@link #install(Path, boolean, IProgressMonitor) one that is here}.
     *
     * @param address {@code http:} or {@code https:}
     */
    List<PlugInChange> install(URI address, boolean older, IProgressMonitor monitor) throws LibraryException;

    /**
     * Lets the plug-in come into the program again.
     *
     * @throws LibraryException when there is none of that id, or it cannot run here
     */
    PlugInChange enable(String id) throws LibraryException;

    /**
     * Takes the plug-in out of the program, where it stays installed.
     *
     * @throws LibraryException when there is none of that id
     */
    PlugInChange disable(String id) throws LibraryException;

    /**
     * Takes the plug-in out of the program and out of the folder. Its file goes to the folder {@code removed} there,
     * and to install that file brings it back.
     *
     * @return with the file where it is then
     * @throws LibraryException when there is none of that id, or its file cannot be moved
     */
    PlugInChange remove(String id) throws LibraryException;

    /**
     * Calls the listener whenever {@link #list()} may read differently, on any thread, until what comes back is closed.
     * That is after each change here, and, where the system tells, when somebody changes the folder by other means.
     */
    Following follow(Runnable listener);

    /** Ends with {@link #close()}. */
    interface Following extends AutoCloseable {
        @Override
        void close();
    }
}
