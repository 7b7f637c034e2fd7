// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.faults;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

import dev.maquette.registry.RegistryException;
import dev.maquette.testkit.faults.FileStep;
import dev.maquette.testkit.faults.FileStep.Kind;

/** What goes wrong, beginning with one step. */
final class Fault {

    /** Ways in which disks fail. */
    enum Way {
        /** Nothing happens. */
        NONE,
        /** The process is gone, before the step. */
        KILLED,
        /** The step fails, and the next one would not. */
        ONCE,
        /** The disk is full from the step on; files can be renamed and deleted. */
        FULL,
        /** The folder in which the step is cannot be written any more. */
        DENIED,
        /** Another program has the file open, as it hinders on Windows. */
        LOCKED
    }

    /** The exit code of a process that was killed. */
    static final int KILLED = 9;

    private static final String NO_SPACE = "No space left on device";

    private final Way way;
    private final int from;
    private Path where;

    Fault(Way way, int from) {
        this.way = way;
        this.from = from;
    }

    /** Another program has what is at this place open, all the time. */
    static Fault lockedAt(Path place) {
        var fault = new Fault(Way.LOCKED, 0);
        fault.where = place;
        return fault;
    }

    static Fault none() {
        return new Fault(Way.NONE, 0);
    }

    /** Whether this can begin with such a step. */
    static boolean fits(Way way, String step) {
        boolean ofFile = !step.startsWith("Registry.") && !step.startsWith("Journal.")
                && !step.startsWith("InstallJobs.");
        return switch (way) {
        case DENIED, LOCKED -> ofFile;
        case FULL -> !step.startsWith(Kind.MOVE.name()) && !step.startsWith(Kind.DELETE.name());
        default -> true;
        };
    }

    void at(int number, FileStep step) throws IOException {
        if (number < from) {
            return;
        }
        if (number == from) {
            where = way == Way.DENIED ? step.file().getParent() : step.file();
        }
        switch (way) {
        case KILLED -> die(number);
        case ONCE -> {
            if (number == from) {
                throw new FileSystemException(step.file().toString(), null, "Input/output error");
            }
        }
        case FULL -> full(step);
        case DENIED -> {
            if (step.file().startsWith(where) || step.target() != null && step.target().startsWith(where)) {
                throw new AccessDeniedException(step.file().toString());
            }
        }
        case LOCKED -> {
            if (step.file().startsWith(where)) {
                throw new FileSystemException(step.file().toString(), null,
                        "The process cannot access the file because it is being used by another process");
            }
        }
        default -> {
            // all goes well
        }
        }
    }

    private void full(FileStep step) throws IOException {
        if (step.kind() == Kind.WRITE || step.kind() == Kind.FORCE) {
            throw new IOException(NO_SPACE); // the system names no file here
        }
        if (step.fills()) {
            throw new FileSystemException(step.file().toString(), null, NO_SPACE);
        }
    }

    void at(int number, Path library) throws RegistryException {
        if (number < from) {
            return;
        }
        if (way == Way.KILLED) {
            die(number);
        }
        if (way == Way.FULL || way == Way.ONCE && number == from) {
            throw new RegistryException("The registry in " + library + " cannot be written (" + NO_SPACE
                    + "). Nothing was stored. Check the disk, then repeat.");
        }
    }

    private void die(int number) {
        if (number == from) {
            Runtime.getRuntime().halt(KILLED);
        }
    }
}
