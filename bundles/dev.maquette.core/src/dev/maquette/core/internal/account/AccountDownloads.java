// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.account;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

import com.google.gson.JsonParseException;

import dev.maquette.api.json.Json;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.transfer.DownloadSettings;
import dev.maquette.api.transfer.Secret;
import dev.maquette.api.transfer.TransferControl;
import dev.maquette.core.internal.files.OwnerOnly;
import dev.maquette.core.internal.files.UserFolders;
import dev.maquette.core.internal.operation.Failures;

/**
 * How this account downloads, in a file of its settings; the proxy's password is among its credentials. The engine is
 * told at the start and after each change.
 */
@Component(service = AccountDownloads.class)
public final class AccountDownloads {

    private static final Logger LOG = System.getLogger(AccountDownloads.class.getName());

    private static final String PASSWORD = "proxy";

    private final Path file;
    private final Credentials credentials;
    private final Optional<Line> line;

    /** @param control null where there is no engine */
    @Activate
    public AccountDownloads(@Reference Credentials credentials,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL,
                    policyOption = ReferencePolicyOption.GREEDY) TransferControl control) {
        this(UserFolders.ofThisAccount().config().resolve("downloads.json"), credentials, control);
    }

    /** Tells the engine what was decided; nobody downloads before this is made. */
    public AccountDownloads(Path file, Credentials credentials, TransferControl control) {
        this.file = file;
        this.credentials = credentials;
        this.line = Optional.ofNullable(control).map(Line::new);
        try {
            tell(settings(), proxyPassword());
        } catch (LibraryException unusable) {
            LOG.log(Level.ERROR, "Downloads are not limited, and take the usual way", unusable);
        }
    }

    private void tell(DownloadSettings settings, Optional<Secret> password) throws LibraryException {
        if (line.isPresent()) {
            line.get().take(settings, password);
        }
    }

    /** The settings; the usual ones where there are none or they cannot be read, which is logged. */
    public synchronized DownloadSettings settings() {
        try {
            var settings = Files.exists(file) ? Json.read(Files.readString(file), DownloadSettings.class) : null;
            if (settings != null) {
                SettingsCheck.check(settings);
                return settings;
            }
        } catch (IOException | JsonParseException | LibraryException unreadable) {
            LOG.log(Level.WARNING, "The download settings in " + file + " cannot be read; the usual ones hold",
                    unreadable);
        }
        return DownloadSettings.usual();
    }

    /** The password for the proxy's user. */
    public Optional<Secret> proxyPassword() throws LibraryException {
        return credentials.find(PASSWORD);
    }

    /**
     * Keeps the settings.
     *
     * @param password for the proxy's user, or null to leave the one that is kept; without a user it is forgotten
     * @throws LibraryException when they cannot be, saying why; they are as before then
     */
    public synchronized void change(DownloadSettings settings, Secret password) throws LibraryException {
        SettingsCheck.check(settings);
        var before = settings();
        var passwordBefore = proxyPassword();
        var given = password == null || password.reveal() == null ? passwordBefore : Optional.of(password);
        try {
            tell(settings, given);
            keep(settings.proxy().user() == null ? Optional.empty() : given);
            OwnerOnly.write(file, Json.write(settings));
        } catch (IOException failure) {
            throw undone(before, passwordBefore,
                    Failures.of("Keeping the download settings in " + file, failure));
        } catch (LibraryException failure) {
            throw undone(before, passwordBefore, failure);
        }
    }

    private void keep(Optional<Secret> password) throws LibraryException {
        if (password.isEmpty()) {
            credentials.forget(PASSWORD);
        } else if (!password.equals(proxyPassword())) {
            credentials.keep(PASSWORD, password.get());
        }
    }

    private LibraryException undone(DownloadSettings before, Optional<Secret> password, LibraryException failure) {
        try {
            tell(before, password);
            keep(password);
        } catch (LibraryException further) {
            failure.addSuppressed(further);
        }
        return failure;
    }
}
