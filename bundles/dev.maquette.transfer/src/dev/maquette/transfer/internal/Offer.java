// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.transfer.RemoteFile;
import dev.maquette.api.transfer.TransferRequest;
import dev.maquette.transfer.internal.name.FileName;
import dev.maquette.transfer.internal.wire.Exchange;

/**
 * What a server offers.
 *
 * @param address who has it, after all redirects
 * @param size bytes, or -1
 * @param ranges whether parts can be asked for
 * @param etag its strong entity tag, or null
 * @param modified its date of modification as the server writes it, or null
 * @param sha256 what the file must have, or null
 */
record Offer(URI address, String name, long size, boolean ranges, String etag, String modified, String sha256) {

    private static final Pattern CONTENT_RANGE = Pattern.compile("bytes (\\d{1,18})-(\\d{1,18})/(\\d{1,18})");

    static Offer of(Exchange answer, TransferRequest request) throws LibraryException {
        var whole = Range.of(answer).filter(range -> range.wholeOf(answer));
        long size = answer.status() == 206 ? whole.map(Range::total).orElse(-1L)
                : answer.header("Content-Length").map(Long::parseLong).orElse(-1L);
        boolean ranges = size > 0 && (answer.status() == 206
                || answer.header("Accept-Ranges").filter("bytes"::equalsIgnoreCase).isPresent());
        var name = FileName.of(request.name(), answer.header("Content-Disposition").orElse(null), request.source(),
                answer.address());
        var offer = new Offer(answer.address(), name, size, ranges,
                answer.header("ETag").filter(tag -> tag.startsWith("\"")).orElse(null),
                answer.header("Last-Modified").orElse(null),
                request.sha256() == null ? answer.published().orElse(null) : request.sha256());
        offer.requireExpected(request, answer);
        return offer;
    }

    private void requireExpected(TransferRequest request, Exchange answer) throws LibraryException {
        if (answer.header("Content-Encoding").filter(coding -> !coding.equalsIgnoreCase("identity")).isPresent()) {
            throw new LibraryException(Problem.IO,
                    address.getHost() + " sends the file compressed, although it was asked not to.",
                    "Download it with a browser, and install the file.");
        }
        if (request.size() >= 0 && size >= 0 && size != request.size()) {
            throw new LibraryException(Problem.CONFLICT, address.getHost() + " has another file under this address: "
                    + size + " bytes instead of " + request.size() + ".", "Look for a newer link or version.");
        }
    }

    /** What proves that a later answer is of the same file; empty when the server gives nothing of the kind. */
    Optional<String> validator() {
        return Optional.ofNullable(etag).or(() -> Optional.ofNullable(modified))
                .or(() -> Optional.ofNullable(sha256).map("sha256:"::concat));
    }

    /** The condition of a range: a date is one as well where there is no strong tag. */
    Optional<String> condition() {
        return Optional.ofNullable(etag).or(() -> Optional.ofNullable(modified));
    }

    /** Whether an answer to a request for bytes from a position is what was asked for, of the same file. */
    boolean continues(Exchange answer, long position) {
        var range = Range.of(answer);
        var tag = answer.header("ETag").filter(text -> text.startsWith("\""));
        return range.isPresent() && range.get().first() == position && range.get().total() == size
                && (etag == null || tag.isEmpty() || tag.get().equals(etag));
    }

    /** Whether it is the same file, as far as the server shows. */
    boolean same(Offer other) {
        return size == other.size && validator().equals(other.validator());
    }

    /** The same, to be fetched in one go. */
    Offer undivided() {
        return new Offer(address, name, size, false, etag, modified, sha256);
    }

    RemoteFile told() {
        return new RemoteFile(name, size, sha256, ranges);
    }

    private record Range(long first, long last, long total) {

        /** Whether it is the whole file, and the answer as long as it says. */
        boolean wholeOf(Exchange answer) {
            return first == 0 && last + 1 == total && answer.header("Content-Length")
                    .map(length -> length.equals(Long.toString(total))).orElse(true);
        }

        static Optional<Range> of(Exchange answer) {
            return answer.header("Content-Range").map(CONTENT_RANGE::matcher).filter(match -> match.matches())
                    .map(match -> new Range(Long.parseLong(match.group(1)), Long.parseLong(match.group(2)),
                            Long.parseLong(match.group(3))));
        }
    }
}
