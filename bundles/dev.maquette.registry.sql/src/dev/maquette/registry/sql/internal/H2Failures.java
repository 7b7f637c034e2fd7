// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.sql.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;

import org.h2.api.ErrorCode;

import dev.maquette.registry.ConflictException;
import dev.maquette.registry.RegistryException;

/** What H2's error codes, and a folder that refuses its files, mean to a user. */
final class H2Failures {

    /** A database is in exclusive mode while its holder closes it. */
    private static final Set<Integer> TRANSIENT = Set.of(ErrorCode.CONNECTION_BROKEN_1, ErrorCode.DATABASE_IS_CLOSED,
            ErrorCode.DATABASE_IS_IN_EXCLUSIVE_MODE,
            ErrorCode.DATABASE_CALLED_AT_SHUTDOWN, ErrorCode.OBJECT_CLOSED, ErrorCode.DEADLOCK_1,
            ErrorCode.CONCURRENT_UPDATE_1);

    private H2Failures() {
    }

    static boolean isTransient(SQLException failure) {
        return TRANSIENT.contains(failure.getErrorCode());
    }

    static RegistryException explain(Path folder, SQLException failure) {
        var library = "The library " + folder;
        return switch (failure.getErrorCode()) {
        case ErrorCode.DUPLICATE_KEY_1 -> duplicate(failure);
        case ErrorCode.VALUE_TOO_LONG_2 -> new RegistryException(
                "A text is too long to be kept in the registry. Nothing was stored. Shorten it.", failure);
        case ErrorCode.FILE_CORRUPTED_1 -> damaged(folder, failure);
        case ErrorCode.FILE_VERSION_ERROR_1 -> new RegistryException(library + " was written by another version of the"
                + " database. It was left as it is. Open it with the version of Maquette that wrote it.", failure);
        case ErrorCode.WRONG_USER_OR_PASSWORD -> new RegistryException(library
                + " cannot be opened: registry.key does not belong to registry.mv.db. Put both back from the same"
                + " backup.", failure);
        case ErrorCode.DATABASE_ALREADY_OPEN_1 -> new RegistryException(library
                + " is open in another program. Close that program, then try again.", failure);
        case ErrorCode.IO_EXCEPTION_1, ErrorCode.IO_EXCEPTION_2 -> unusable(library, failure);
        case ErrorCode.GENERAL_ERROR_1 -> root(failure) instanceof IOException || saysThatAWriteFailed(failure)
                ? unusable(library, failure)
                : new RegistryException(library + " reports: " + failure.getMessage(), failure);
        default -> isTransient(failure) || failure.getErrorCode() == 0
                ? new RegistryException(library + " is held by a program that does not answer. Close that program,"
                        + " then try again.", failure)
                : new RegistryException(library + " reports: " + failure.getMessage(), failure);
        };
    }

    /** While a file is only looked at, a failure that H2 has no word for means that it cannot make sense of it. */
    static RegistryException explainOpening(Path folder, SQLException failure) {
        return failure.getErrorCode() == ErrorCode.GENERAL_ERROR_1 ? damaged(folder, failure)
                : explain(folder, failure);
    }

    static RegistryException unwritable(Path folder, IOException cause) {
        return new RegistryException("The library folder " + folder + " cannot be written (" + cause.getMessage()
                + "). Check that it exists, that you may write there, and that the disk is not full.", cause);
    }

    private static RegistryException duplicate(SQLException failure) {
        return failure.getMessage().toLowerCase(Locale.ROOT).contains("model_path")
                ? new ConflictException("Another model has this path already. Nothing was stored.")
                : new ConflictException("There is a model with this key already. Nothing was stored.");
    }

    private static RegistryException damaged(Path folder, SQLException failure) {
        return new RegistryException("The registry of the library, " + folder.resolve("registry.mv.db")
                + ", is damaged. It was left as it is. Put back a backup of it together with registry.key.", failure);
    }

    private static RegistryException unusable(String library, SQLException failure) {
        var reason = root(failure) instanceof IOException io ? io.getMessage() : "the write failed";
        return new RegistryException(library + " cannot be read or written (" + reason + "). Nothing was stored. Check "
                + "that the disk is not full and that you may write there, then repeat.", failure);
    }

    /** Of what happens to the process that holds the file the others see the text only. */
    private static boolean saysThatAWriteFailed(SQLException failure) {
        return failure.getMessage().contains("MVStoreException: Writing to");
    }

    private static Throwable root(Throwable failure) {
        return failure.getCause() == null ? failure : root(failure.getCause());
    }
}
