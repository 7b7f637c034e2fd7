// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.auth;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import dev.maquette.server.internal.http.HttpProblem;
import dev.maquette.server.internal.http.Network;

/**
 * Keeps passwords from being guessed: of one account only some attempts may fail within some minutes, and from one
 * address some more. An attempt counts from its beginning, so that many at once are no way around.
 */
final class LoginLimit {

    static final Duration WINDOW = Duration.ofMinutes(5);
    static final int MOST_OF_ACCOUNT = 10;
    static final int MOST_OF_ADDRESS = 30;

    private static final int REMEMBERED = 10_000;

    private final InstantSource clock;
    private final Map<String, Attempts> attempts = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Attempts> eldest) {
            return size() > REMEMBERED;
        }
    };

    private record Attempts(int count, Instant end) {
    }

    LoginLimit(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * Somebody is about to give a password.
     *
     * @param address of the client
     * @param account email or id of the account
     * @throws HttpProblem 429 when there were too many attempts; this one does not count then
     */
    synchronized void begin(String address, String account) throws HttpProblem {
        var now = clock.instant();
        require(of(account), MOST_OF_ACCOUNT, now);
        require(from(address), MOST_OF_ADDRESS, now);
        count(of(account), now);
        count(from(address), now);
    }

    /** The password was the right one: what was tried before is forgotten, but of an address only this attempt is. */
    synchronized void succeeded(String address, String account) {
        attempts.remove(of(account));
        attempts.computeIfPresent(from(address), (_, before) -> new Attempts(before.count - 1, before.end));
    }

    private void require(String key, int most, Instant now) throws HttpProblem {
        var before = attempts.get(key);
        if (before != null && before.count >= most && now.isBefore(before.end)) {
            long seconds = Math.max(1, Duration.between(now, before.end).toSeconds());
            throw new HttpProblem(429, "Too many attempts to sign in. Try again in " + seconds + " seconds.")
                    .with("Retry-After", Long.toString(seconds));
        }
    }

    private void count(String key, Instant now) {
        attempts.merge(key, new Attempts(1, now.plus(WINDOW)), (before, first) -> now.isBefore(before.end)
                ? new Attempts(before.count + 1, before.end) : first);
    }

    private static String of(String account) {
        return "account " + account.strip().toLowerCase(Locale.ROOT);
    }

    private static String from(String address) {
        return "address " + Network.of(address);
    }
}
