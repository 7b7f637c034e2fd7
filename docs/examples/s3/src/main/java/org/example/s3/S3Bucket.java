// SPDX-License-Identifier: EPL-2.0
package org.example.s3;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.xml.stream.XMLStreamException;

import org.example.s3.S3Listing.S3Object;

import dev.maquette.api.install.InstallContext;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.transfer.Answer;

/** Finds out which objects make up what a user names. */
final class S3Bucket {

    private static final int LONGEST_ANSWER = 8 << 20;
    private static final int MOST = 10_000;

    private final S3Account account;

    S3Bucket(S3Account account) {
        this.account = account;
    }

    /**
     * The object of that key alone, or else those below it, with their keys relative to it.
     *
     * @throws LibraryException when there is neither
     */
    List<S3Object> objects(S3Address address, InstallContext context) throws LibraryException {
        var found = new ArrayList<S3Object>();
        Optional<String> next = Optional.empty();
        do {
            var listing = listing(address, next, context);
            for (var object : listing.objects()) {
                if (object.key().equals(address.key())) {
                    return List.of(new S3Object(address.name(), object.size()));
                }
                if (object.key().startsWith(address.key() + "/") && !object.key().endsWith("/")) {
                    found.add(new S3Object(object.key().substring(address.key().length() + 1), object.size()));
                }
            }
            next = listing.next();
        } while (next.isPresent() && found.size() <= MOST);
        if (found.isEmpty()) {
            throw new LibraryException(Problem.NOT_FOUND, "There is nothing at " + address + ".",
                    "Check the spelling; capitals count.");
        }
        if (found.size() > MOST) {
            throw new LibraryException(Problem.INVALID, address + " has more than " + MOST + " objects below it.",
                    "Name the folder of one model.");
        }
        return found;
    }

    private S3Listing listing(S3Address address, Optional<String> after, InstallContext context)
            throws LibraryException {
        var answer = context.transfer().read(account.list(address.bucket(), address.key(), after), context.access(),
                LONGEST_ANSWER, context.monitor());
        if (!answer.good()) {
            throw refused(address, answer);
        }
        try {
            return S3Listing.of(answer.body());
        } catch (XMLStreamException e) {
            throw new LibraryException(Problem.INVALID, "What answers for the bucket " + address.bucket()
                    + " is no server of S3's: " + e.getMessage(), "Check AWS_ENDPOINT_URL.", e);
        }
    }

    private LibraryException refused(S3Address address, Answer answer) {
        return switch (answer.status()) {
        case 401, 403 -> new LibraryException(Problem.DENIED, "The bucket " + address.bucket() + " may not be read"
                + (account.identity().isPresent() ? " with these keys." : " without keys."),
                "Set AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_REGION before you start Maquette.");
        case 404 -> new LibraryException(Problem.NOT_FOUND, "There is no bucket " + address.bucket() + ".",
                "Check the spelling, and AWS_REGION.");
        default -> new LibraryException(Problem.UNREACHABLE, "The server of the bucket " + address.bucket()
                + " answers with status " + answer.status() + ".", "Try again later.");
        };
    }
}
