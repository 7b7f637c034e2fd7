// SPDX-License-Identifier: EPL-2.0
package dev.maquette.testkit.hub;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

import dev.maquette.testkit.hub.Reply.Delivery;

/** A file on the hub, with ranges as RFC 9110 has them, and with whatever goes wrong about it. */
public final class HostedFile implements Route {

    private static final Pattern RANGE = Pattern.compile("bytes=(\\d+)-(\\d*)");

    private final String path;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final AtomicInteger answers = new AtomicInteger();
    private volatile Content content;
    private volatile String etag;
    private volatile boolean ranges = true;
    private volatile boolean etagOfEachAnswer;
    private volatile String token;
    private volatile int refusal;
    private volatile Fault fault = _ -> Optional.empty();
    private volatile Edit edit = (_, reply) -> reply;
    private volatile Damage damage = (_, whole) -> whole;
    private volatile Course course = (_, _) -> Delivery.WHOLE;

    /** Something that happens instead of the file. */
    @FunctionalInterface
    public interface Fault {

        /** @param answer counts the answers of this file from 1 */
        Optional<Reply> instead(int answer);
    }

    /** How bodies are sent. */
    @FunctionalInterface
    public interface Course {

        /**
         * @param answer counts the answers of this file from 1
         * @param from the first byte of the file that is sent
         */
        Delivery of(int answer, long from);
    }

    /** What happens to the bytes on their way. */
    @FunctionalInterface
    public interface Damage {

        /**
         * @param answer counts the answers of this file from 1
         * @param whole the whole file as it is
         * @return the whole file as this answer shows it
         */
        Content to(int answer, Content whole);
    }

    /** What becomes of an answer before it is sent. */
    @FunctionalInterface
    public interface Edit {

        /** @param answer counts the answers of this file from 1 */
        Reply of(int answer, Reply reply);
    }

    HostedFile(String path, Content content) {
        this.path = path;
        this.content = content;
        this.etag = "\"" + Integer.toHexString(path.hashCode()) + "-" + content.size() + "\"";
    }

    /** Another file under the same address. */
    public HostedFile replace(Content other, String tag) {
        content = other;
        etag = tag;
        return this;
    }

    /** The entity tag, quotes included; null for none. */
    public HostedFile etag(String tag) {
        etag = tag;
        return this;
    }

    /** Every answer claims to be of another file. */
    public HostedFile etagOfEachAnswer() {
        etagOfEachAnswer = true;
        return this;
    }

    /** Ranges are neither offered nor obeyed. */
    public HostedFile noRanges() {
        ranges = false;
        return this;
    }

    public HostedFile header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** Only for those who send the token: others get 401, a wrong one 403. */
    public HostedFile gated(String secret) {
        token = secret;
        return this;
    }

    /** Only for those who send no token at all, like a storage with signed addresses. */
    public HostedFile refusesTokens() {
        refusal = 400;
        return this;
    }

    public HostedFile fault(Fault other) {
        fault = other;
        return this;
    }

    /** The first so many answers have this status. */
    public HostedFile busy(int status, String retryAfter, int times) {
        return fault(answer -> answer > times ? Optional.empty()
                : Optional.of(Reply.text(status, "text/plain", "busy").with("Retry-After", retryAfter)));
    }

    public HostedFile course(Course other) {
        course = other;
        return this;
    }

    public HostedFile edit(Edit other) {
        edit = other;
        return this;
    }

    public HostedFile damage(Damage other) {
        damage = other;
        return this;
    }

    /** How often it was asked for. */
    public int answers() {
        return answers.get();
    }

    @Override
    public Optional<Reply> answer(HubRequest request) {
        if (!request.path().equals(path)) {
            return Optional.empty();
        }
        int number = answers.incrementAndGet();
        return denied(request).or(() -> fault.instead(number))
                .or(() -> Optional.of(edit.of(number, file(request, number))));
    }

    private Optional<Reply> denied(HubRequest request) {
        if (refusal != 0 && request.token().isPresent()) {
            return Optional.of(Reply.text(refusal, "application/xml", "<Error><Code>InvalidRequest</Code></Error>"));
        }
        if (token != null && !request.token().equals(Optional.of(token))) {
            return Optional.of(Reply.text(request.token().isPresent() ? 403 : 401, "application/json",
                    "{\"error\":\"restricted\"}").with("X-Error-Code", "GatedRepo")
                    .with("X-Error-Message", "Access to this model is restricted."));
        }
        return Optional.empty();
    }

    private Reply file(HubRequest request, int number) {
        var tag = etagOfEachAnswer ? "\"answer-" + number + "\"" : etag;
        var range = RANGE.matcher(request.header("range").orElse(""));
        boolean same = request.header("if-range").map(condition -> condition.equals(tag)).orElse(true);
        long size = content.size();
        Reply reply;
        if (!ranges || !same || !range.matches()) {
            reply = reply(200, 0, size, number);
        } else if (Long.parseLong(range.group(1)) >= size) {
            reply = Reply.text(416, "text/plain", "").with("Content-Range", "bytes */" + size);
        } else {
            long from = Long.parseLong(range.group(1));
            long to = range.group(2).isEmpty() ? size - 1 : Math.min(size - 1, Long.parseLong(range.group(2)));
            reply = reply(206, from, to - from + 1, number).with("Content-Range",
                    "bytes " + from + "-" + to + "/" + size);
        }
        reply = reply.with("ETag", tag).with("Accept-Ranges", ranges ? "bytes" : null);
        for (var header : headers.entrySet()) {
            reply = reply.with(header.getKey(), header.getValue());
        }
        return reply;
    }

    private Reply reply(int status, long from, long count, int number) {
        return new Reply(status, Map.of("Content-Type", "application/octet-stream"), damage.to(number, content),
                from, count,
                course.of(number, from));
    }
}
