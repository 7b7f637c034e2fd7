// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.auth;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import dev.maquette.server.internal.http.HttpProblem;

class LoginLimitTest {

    private Instant now = Instant.parse("2030-01-01T00:00:00Z");
    private final LoginLimit limit = new LoginLimit(() -> now);

    private HttpProblem refused(String address, String account) {
        return assertThrows(HttpProblem.class, () -> limit.begin(address, account));
    }

    @Test
    void anAccountIsTriedOnlySomeTimesFromWhereverAndLaterAgain() throws HttpProblem {
        for (int i = 0; i < LoginLimit.MOST_OF_ACCOUNT; i++) {
            limit.begin("10.0.0." + i, "ada@example.org");
        }
        now = now.plus(Duration.ofMinutes(2));

        var problem = refused("10.0.1.1", " ADA@example.org");

        assertEquals(429, problem.status());
        assertEquals("180", problem.answer().headers().get("Retry-After"));
        assertDoesNotThrow(() -> limit.begin("10.0.1.1", "other@example.org"));
        now = now.plus(Duration.ofMinutes(3));
        assertDoesNotThrow(() -> limit.begin("10.0.1.1", "ada@example.org"));
    }

    @Test
    void anAddressTriesOnlySomeTimesWhicheverAccounts() throws HttpProblem {
        for (int i = 0; i < LoginLimit.MOST_OF_ADDRESS; i++) {
            limit.begin("10.0.0.1", i + "@example.org");
        }

        assertEquals(429, refused("10.0.0.1", "ada@example.org").status());
        assertDoesNotThrow(() -> limit.begin("10.0.0.2", "ada@example.org"));
    }

    @Test
    void aNetworkOfIpv6CountsAsOneAddress() throws HttpProblem {
        for (int i = 0; i < LoginLimit.MOST_OF_ADDRESS; i++) {
            limit.begin("2001:db8::" + i, i + "@example.org");
        }

        assertEquals(429, refused("2001:db8:0:0:ffff::1", "ada@example.org").status());
        assertDoesNotThrow(() -> limit.begin("2001:db8:0:1::1", "ada@example.org"));
    }

    @Test
    void whoSignsInHasTheAccountsFailuresForgottenButNotThoseOfTheAddress() throws HttpProblem {
        for (int i = 1; i < LoginLimit.MOST_OF_ADDRESS; i++) {
            limit.begin("10.0.0.1", i + "@example.org");
        }
        for (int i = 0; i < LoginLimit.MOST_OF_ACCOUNT - 1; i++) {
            limit.begin("10.0.0.2", "ada@example.org");
        }
        limit.begin("10.0.0.1", "ada@example.org");

        limit.succeeded("10.0.0.1", "ada@example.org");

        assertDoesNotThrow(() -> limit.begin("10.0.0.3", "ada@example.org"));
        assertDoesNotThrow(() -> limit.begin("10.0.0.1", "ada@example.org"));
        assertEquals(429, refused("10.0.0.1", "ada@example.org").status());
    }
}
