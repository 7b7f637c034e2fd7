// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.picture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.Base64;

import org.osgi.service.component.annotations.Component;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.request.ReadPicture;
import dev.maquette.api.request.ReadPicture.Picture;
import dev.maquette.core.internal.operation.Failures;
import dev.maquette.core.internal.operation.Operation;
import dev.maquette.core.internal.operation.OperationContext;

/** Hands out one of the library's own pictures. */
@Component(service = Operation.class)
public final class ReadPictureOperation implements Operation<ReadPicture, Picture> {

    /** More than any picture that was drawn here; somebody else's file is not read into memory. */
    private static final long LARGEST = 64 << 20;

    @Override
    public Class<ReadPicture> request() {
        return ReadPicture.class;
    }

    @Override
    public Picture execute(ReadPicture request, OperationContext context) throws LibraryException {
        var file = new PictureFolder(context.folder()).place(request.path());
        try {
            if (Files.size(file) > LARGEST) {
                throw new LibraryException(Problem.INVALID, file + " is larger than any picture of the library.",
                        "Open it on the library's machine.");
            }
            return new Picture(Base64.getEncoder().encodeToString(Files.readAllBytes(file)));
        } catch (NoSuchFileException gone) {
            throw new LibraryException(Problem.NOT_FOUND, "There is no picture " + file + " any more.",
                    "List the pictures again.", gone);
        } catch (IOException failure) {
            throw Failures.of("Reading the picture", failure);
        }
    }
}
