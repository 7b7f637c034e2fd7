// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.operation;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.registry.ConflictException;
import dev.maquette.registry.RegistryException;

/** Failures from below in the words of the library. */
public final class Failures {

    private Failures() {
    }

    /** A registry that cannot do it. */
    public static LibraryException of(RegistryException failure) {
        if (failure instanceof ConflictException) {
            return new LibraryException(Problem.CONFLICT, failure.getMessage(), "Look at it again, then repeat.",
                    failure);
        }
        return new LibraryException(Problem.ENVIRONMENT, failure.getMessage(), "", failure);
    }

    /** A file that cannot be read, written or moved. */
    public static LibraryException of(String attempt, IOException failure) {
        var place = failure instanceof FileSystemException at && at.getFile() != null ? at.getFile() + ": " : "";
        return new LibraryException(Problem.IO,
                attempt + " failed (" + place + reason(failure) + "). Nothing was changed.",
                "Check the disk and its permissions, then repeat.", failure);
    }

    /** Why a file could not be read, written or moved, in some words; the file itself need not be among them. */
    public static String reason(IOException failure) {
        return switch (failure) {
        case AccessDeniedException _ -> "permission denied";
        case NoSuchFileException _ -> "it is not there";
        case FileSystemException at when at.getReason() != null -> at.getReason();
        default -> String.valueOf(failure.getMessage());
        };
    }

    /** A model that is not there. */
    public static LibraryException noModel(String key) {
        return new LibraryException(Problem.NOT_FOUND, "There is no model with the key " + key + ".",
                "List the models to see their keys.");
    }
}
