// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.card;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

import org.osgi.service.component.annotations.Component;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.ReadCard;
import dev.maquette.api.request.ReadCard.Card;
import dev.maquette.core.internal.operation.Failures;
import dev.maquette.core.internal.operation.Operation;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.registry.RegistryException;

/** Reads the card that lies in the library for a model that is in it. */
@Component(service = Operation.class)
public final class ReadCardOperation implements Operation<ReadCard, Card> {

    @Override
    public Class<ReadCard> request() {
        return ReadCard.class;
    }

    @Override
    public Card execute(ReadCard request, OperationContext context) throws LibraryException {
        try {
            var entry = context.registry().open(request.key()).orElseThrow(() -> Failures.noModel(request.key()));
            var card = context.folder().card(entry.getKey());
            return new Card(Files.exists(card) ? new String(Files.readAllBytes(card), StandardCharsets.UTF_8) : null);
        } catch (RegistryException failure) {
            throw Failures.of(failure);
        } catch (IOException failure) {
            throw Failures.of("Reading the model card", failure);
        }
    }
}
