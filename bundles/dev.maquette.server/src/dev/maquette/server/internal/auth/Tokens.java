// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.auth;

import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.user.ReadSigningKey;
import dev.maquette.api.user.User;

/** Makes and reads tokens: JSON Web Tokens with the claims of InvokeAI, signed with the key of the library. */
final class Tokens {

    static final Duration DAY = Duration.ofDays(1);
    static final Duration WEEK = Duration.ofDays(7);

    private static final JWSAlgorithm ALGORITHM = JWSAlgorithm.HS256;
    private static final JWSHeader HEADER = new JWSHeader.Builder(ALGORITHM).type(JOSEObjectType.JWT).build();

    private final Library library;
    private final InstantSource clock;
    private volatile byte[] key;

    Tokens(Library library, InstantSource clock) {
        this.library = library;
        this.clock = clock;
    }

    /** Where nobody ever signs in no key is made. */
    private byte[] key() throws LibraryException {
        if (key == null) {
            key = library.run(new ReadSigningKey(), Actor.system(), new NullProgressMonitor()).key().reveal()
                    .getBytes(StandardCharsets.UTF_8);
        }
        return key;
    }

    Instant now() {
        return clock.instant();
    }

    /** How long a token holds. */
    static Duration lifetime(boolean lasting) {
        return lasting ? WEEK : DAY;
    }

    /** A new token for the user. */
    String issue(User user, boolean lasting) throws LibraryException {
        var claims = new JWTClaimsSet.Builder().claim("user_id", user.userId()).claim("email", user.email())
                .claim("is_admin", user.isAdmin()).claim("remember_me", lasting)
                .claim("token_epoch", user.tokenEpoch())
                .expirationTime(Date.from(clock.instant().plus(lifetime(lasting)))).build();
        var token = new SignedJWT(HEADER, claims);
        try {
            token.sign(new MACSigner(key()));
        } catch (JOSEException impossible) {
            throw new IllegalStateException("The key of the library is too short", impossible);
        }
        return token.serialize();
    }

    /** What the token says; empty when it is not of this library's making, or has ended. */
    Optional<Claims> read(String text) throws LibraryException {
        try {
            var token = SignedJWT.parse(text);
            boolean ours = ALGORITHM.equals(token.getHeader().getAlgorithm()) && token.verify(new MACVerifier(key()));
            return ours ? current(token.getJWTClaimsSet()) : Optional.empty();
        } catch (ParseException | JOSEException _) {
            return Optional.empty();
        }
    }

    private Optional<Claims> current(JWTClaimsSet claims) throws ParseException {
        var expires = claims.getExpirationTime();
        var user = claims.getStringClaim("user_id");
        var epoch = claims.getLongClaim("token_epoch");
        if (expires == null || user == null || epoch == null || !clock.instant().isBefore(expires.toInstant())) {
            return Optional.empty();
        }
        return Optional.of(new Claims(user, epoch, Boolean.TRUE.equals(claims.getBooleanClaim("remember_me")),
                expires.toInstant()));
    }
}
