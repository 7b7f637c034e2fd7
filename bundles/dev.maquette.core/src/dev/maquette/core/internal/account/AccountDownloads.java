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

import com.google.gson.JsonParseException;

import dev.maquette.api.json.Json;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.transfer.DownloadSettings;
import dev.maquette.api.transfer.Secret;
import dev.maquette.core.internal.files.OwnerOnly;
import dev.maquette.core.internal.files.UserFolders;
import dev.maquette.core.internal.operation.Failures;

/** How this account downloads, in a file of its settings; the proxy's password is among its credentials. */
@Component(service = AccountDownloads.class)
public final class AccountDownloads {

    private static final Logger LOG = System.getLogger(AccountDownloads.class.getName());

    private static final String PASSWORD = "proxy";

    private final Path file;
    private final Credentials credentials;

    @Activate
    public AccountDownloads(@Reference Credentials credentials) {
        this(UserFolders.ofThisAccount().config().resolve("downloads.json"), credentials);
    }

    public AccountDownloads(Path file, Credentials credentials) {
        this.file = file;
        this.credentials = credentials;
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
        if (settings.proxy().user() == null) {
            credentials.forget(PASSWORD);
        } else if (password != null && password.reveal() != null) {
            credentials.keep(PASSWORD, password);
        }
        try {
            OwnerOnly.write(file, Json.write(settings));
        } catch (IOException failure) {
            throw Failures.of("Keeping the download settings in " + file, failure);
        }
    }
}
