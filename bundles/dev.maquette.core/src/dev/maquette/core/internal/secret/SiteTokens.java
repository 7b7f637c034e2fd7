// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.secret;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.transfer.Secret;
import dev.maquette.core.internal.account.Credentials;
import dev.maquette.core.internal.files.OwnerOnly;
import dev.maquette.core.internal.hub.Site;
import dev.maquette.core.internal.operation.Failures;

/**
 * The account's tokens for sites. The first counts of: an environment variable of the site, our own file, the file in
 * which the site's own programs keep it. It is kept in the site's own file where it has one, so that those programs
 * know it as well.
 */
@Component(service = SiteTokens.class)
public final class SiteTokens {

    private final Credentials credentials;
    private final UnaryOperator<String> environment;

    @Activate
    public SiteTokens(@Reference Credentials credentials) {
        this(credentials, System::getenv);
    }

    public SiteTokens(Credentials credentials, UnaryOperator<String> environment) {
        this.credentials = credentials;
        this.environment = environment;
    }

    /**
     * A token that was found.
     *
     * @param origin where, as users read it
     * @param changeable whether it can be replaced or forgotten from here
     */
    public record Found(Secret secret, String origin, boolean changeable) {
    }

    /** The value of a variable, or null. */
    public UnaryOperator<String> environment() {
        return environment;
    }

    /** The token that is sent to the site. */
    public Optional<Found> find(Site site) throws LibraryException {
        for (var variable : site.hub().tokenVariables()) {
            var value = environment.apply(variable);
            if (value != null && !value.isBlank()) {
                var origin = "the environment variable " + variable;
                return Optional.of(new Found(TokenText.of(value, origin), origin, false));
            }
        }
        return kept(site);
    }

    private Optional<Found> kept(Site site) throws LibraryException {
        var own = credentials.find(name(site));
        if (own.isPresent()) {
            var origin = credentials.file().toString();
            return Optional.of(new Found(TokenText.of(own.get().reveal(), origin), origin, true));
        }
        var file = site.hub().tokenFile(environment);
        var text = file.isPresent() ? read(file.get()) : "";
        return text.isBlank() ? Optional.empty()
                : Optional.of(new Found(TokenText.of(text, file.get().toString()), file.get().toString(), true));
    }

    private static String read(Path file) throws LibraryException {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException failure) {
            throw Failures.of("Reading the token in " + file, failure);
        }
    }

    /** Keeps the token, in place of the one that was kept. A variable goes before it all the same. */
    public void keep(Site site, Secret token) throws LibraryException {
        var checked = TokenText.of(token);
        var file = site.hub().tokenFile(environment);
        if (file.isEmpty()) {
            credentials.keep(name(site), checked);
            return;
        }
        try {
            OwnerOnly.write(file.get(), checked.reveal());
        } catch (IOException failure) {
            throw Failures.of("Keeping the token in " + file.get(), failure);
        }
        credentials.forget(name(site));
    }

    /**
     * Forgets what is kept, in either file.
     *
     * @return false when nothing was kept
     */
    public boolean forget(Site site) throws LibraryException {
        boolean ours = credentials.forget(name(site));
        var file = site.hub().tokenFile(environment);
        try {
            return file.isPresent() && Files.deleteIfExists(file.get()) || ours;
        } catch (IOException failure) {
            throw Failures.of("Forgetting the token in " + file.get(), failure);
        }
    }

    private static String name(Site site) {
        return "hub/" + site.id();
    }
}
