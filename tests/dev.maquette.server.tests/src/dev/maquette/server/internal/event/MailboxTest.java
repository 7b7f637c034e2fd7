// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import com.google.gson.JsonObject;

import dev.maquette.server.internal.http.Caller;
import dev.maquette.server.internal.http.HttpProblem;

@Timeout(30)
class MailboxTest {

    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Caller USER = new Caller("u1", false);
    private static final Caller ADMIN = new Caller("u1", true);

    private final Events events = new Events(InstantSource.fixed(Instant.ofEpochSecond(1_800_000_000L)));
    private final AtomicReference<Caller> account = new AtomicReference<>(USER);

    private Caller account() throws HttpProblem {
        return Optional.ofNullable(account.get()).orElseThrow(() -> new HttpProblem(401, "gone"));
    }

    @Test
    void anEventHasTheTimeAndWhatIsTold() throws HttpProblem, InterruptedException {
        var box = events.open(this::account);
        var payload = new JsonObject();
        payload.addProperty("sequence", 5);

        events.publish("library_changed", Audience.EVERYBODY, payload);

        assertEquals("{\"timestamp\":1800000000,\"sequence\":5}", box.next(LONG).orElseThrow().payload());
    }

    @Test
    void onlyThoseForWhomItIsAreTold() throws HttpProblem, InterruptedException {
        var box = events.open(this::account);

        events.publish("for admins", Audience.ADMINS, new JsonObject());
        events.publish("for another", Audience.user("u2"), new JsonObject());
        events.publish("for this one", Audience.user("u1"), new JsonObject());

        assertEquals("for this one", box.next(LONG).orElseThrow().name());
    }

    @Test
    void whoDoesNotComeForTheirEventsIsDropped() throws HttpProblem, InterruptedException {
        var slow = events.open(this::account);
        var quick = events.open(this::account);
        for (int i = 0; i < 1_001; i++) {
            events.publish("many", Audience.EVERYBODY, new JsonObject());
            assertTrue(quick.next(LONG).isPresent());
        }

        assertFalse(slow.open());
        assertFalse(slow.refused());
        assertTrue(quick.open());
    }

    @Test
    void fewThatAreLargeAreTooManyAsWell() throws HttpProblem {
        var slow = events.open(this::account);
        var large = new JsonObject();
        large.addProperty("text", "x".repeat(1 << 20));

        for (int i = 0; i < 5; i++) {
            events.publish("large", Audience.EVERYBODY, large);
        }

        assertFalse(slow.open());
    }

    @Test
    void whoIsNotAnAdministratorAnyMoreIsNotToldWhatWaits() throws HttpProblem, InterruptedException {
        account.set(ADMIN);
        var box = events.open(this::account);
        events.publish("for admins", Audience.ADMINS, new JsonObject());

        account.set(USER);
        events.accountsChanged();

        assertEquals(Optional.empty(), box.next(Duration.ZERO));
        assertTrue(box.open());
    }

    @Test
    void whoseAccountIsClosedIsNotToldAnything() throws HttpProblem, InterruptedException {
        var box = events.open(this::account);
        events.publish("library_changed", Audience.EVERYBODY, new JsonObject());

        account.set(null);
        events.accountsChanged();

        assertEquals(Optional.empty(), box.next(LONG));
        assertTrue(box.refused());
    }

    @Test
    void anAccountIsNotBelievedForLong() throws HttpProblem, InterruptedException {
        var box = new Mailbox(this::account, Duration.ZERO);
        account.set(null);

        assertEquals(Optional.empty(), box.next(LONG));
        assertTrue(box.refused());
    }

    @Test
    void nobodyIsLetInWhenTheServerEnds() throws HttpProblem, InterruptedException {
        var before = events.open(this::account);

        events.close();

        assertEquals(Optional.empty(), before.next(LONG));
        assertFalse(before.open());
        assertEquals(503, assertThrows(HttpProblem.class, () -> events.open(this::account)).status());
        events.leave(before);
        assertEquals(0, events.listeners());
    }
}
