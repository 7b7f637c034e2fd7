// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.account;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.transfer.Secret;
import dev.maquette.core.internal.files.Exclusive;
import dev.maquette.core.internal.files.OwnerOnly;
import dev.maquette.core.internal.files.UserFolders;
import dev.maquette.core.internal.operation.Failures;

/** The secrets of this account, by name, in a file that only its owner can read. */
@Component(service = Credentials.class)
public final class Credentials {

    private final Path file;

    @Activate
    public Credentials() {
        this(UserFolders.ofThisAccount().config().resolve("credentials.json"));
    }

    public Credentials(Path file) {
        this.file = file;
    }

    /** Where they are. */
    public Path file() {
        return file;
    }

    /** The secret that is kept under this name. */
    public Optional<Secret> find(String name) throws LibraryException {
        var kept = read().get(name);
        if (kept == null || kept.isJsonNull()) {
            return Optional.empty();
        }
        if (!kept.isJsonPrimitive()) {
            throw broken();
        }
        return kept.getAsString().isBlank() ? Optional.empty() : Optional.of(new Secret(kept.getAsString()));
    }

    /** Keeps the secret under this name, in place of what was there. */
    public void keep(String name, Secret secret) throws LibraryException {
        change(() -> {
            var all = read();
            all.addProperty(name, secret.reveal());
            OwnerOnly.write(file, all.toString());
            return true;
        });
    }

    /** @return false when nothing was kept under this name */
    public boolean forget(String name) throws LibraryException {
        return Files.exists(file) && change(() -> {
            var all = read();
            boolean there = all.remove(name) != null;
            if (there) {
                OwnerOnly.write(file, all.toString());
            }
            return there;
        });
    }

    private JsonObject read() throws LibraryException {
        try {
            return Files.exists(file) ? JsonParser.parseString(Files.readString(file)).getAsJsonObject()
                    : new JsonObject();
        } catch (IOException failure) {
            throw Failures.of("Reading the tokens in " + file, failure);
        } catch (JsonParseException | IllegalStateException _) {
            throw broken(); // the parser's message may hold what it stumbled over
        }
    }

    private LibraryException broken() {
        return new LibraryException(Problem.INVALID, file + " is not what Maquette keeps tokens in.",
                "Mend it, or delete it and set the tokens again.");
    }

    private boolean change(Exclusive.Change<Boolean> change) throws LibraryException {
        try {
            return Exclusive.change(file, change);
        } catch (IOException failure) {
            throw Failures.of("Changing the tokens in " + file, failure);
        }
    }
}
