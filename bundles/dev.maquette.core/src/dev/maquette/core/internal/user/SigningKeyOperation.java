// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.user;

import java.security.SecureRandom;
import java.util.Base64;

import org.osgi.service.component.annotations.Component;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.transfer.Secret;
import dev.maquette.api.user.ReadSigningKey;
import dev.maquette.api.user.ReadSigningKey.SigningKey;
import dev.maquette.core.internal.operation.Failures;
import dev.maquette.core.internal.operation.Operation;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.registry.RegistryException;

/** Tells the key of the library's servers. */
@Component(service = Operation.class)
public final class SigningKeyOperation implements Operation<ReadSigningKey, SigningKey> {

    private static final String NAME = "jwt_secret";
    /** Twice what HMAC with SHA-256 needs at least. */
    private static final int BYTES = 64;

    @Override
    public Class<ReadSigningKey> request() {
        return ReadSigningKey.class;
    }

    @Override
    public SigningKey execute(ReadSigningKey request, OperationContext context) throws LibraryException {
        var offered = new byte[BYTES];
        new SecureRandom().nextBytes(offered);
        try {
            return new SigningKey(new Secret(
                    context.registry().accounts().key(NAME, Base64.getUrlEncoder().encodeToString(offered))));
        } catch (RegistryException failure) {
            throw Failures.of(failure);
        }
    }
}
