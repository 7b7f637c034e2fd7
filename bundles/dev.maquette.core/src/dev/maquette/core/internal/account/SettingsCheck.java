// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.account;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.transfer.DownloadSettings;
import dev.maquette.api.transfer.DownloadSettings.Proxy;
import dev.maquette.api.transfer.DownloadSettings.Way;
import dev.maquette.api.transfer.TransferLimits;

/** What can be wrong with download settings. */
final class SettingsCheck {

    private static final Set<String> SCHEMES = Set.of("http", "https", "socks5", "socks5h");
    private static final String EXAMPLE = "Give an address such as http://proxy.example:3128.";

    private SettingsCheck() {
    }

    static void check(DownloadSettings settings) throws LibraryException {
        range("connections for a file", settings.connections(), DownloadSettings.MOST_CONNECTIONS);
        range("connections to a host", settings.hostConnections(), DownloadSettings.MOST_HOST_CONNECTIONS);
        if (settings.bandwidth() != 0 && settings.bandwidth() < TransferLimits.SLOWEST) {
            throw wrong("A bandwidth of " + settings.bandwidth() + " bytes a second is too small.",
                    "Give " + TransferLimits.SLOWEST + " or more, or 0 for no limit.");
        }
        if (settings.proxy().way() == Way.PROXY) {
            check(settings.proxy());
        }
    }

    private static void range(String what, int number, int most) throws LibraryException {
        if (number < 0 || number > most) {
            throw wrong(number + " " + what + " cannot be.",
                    "Give 1 to " + most + ", or 0 to leave it to the program.");
        }
    }

    private static void check(Proxy proxy) throws LibraryException {
        var address = address(proxy.address());
        if (address.getRawUserInfo() != null) {
            throw wrong("The address of the proxy holds a name or a password.",
                    "Give them apart from the address, so that nobody reads them there.");
        }
        if (address.getHost() == null || address.getScheme() == null
                || !SCHEMES.contains(address.getScheme().toLowerCase(Locale.ROOT))) {
            throw wrong("The address of the proxy names no proxy.", EXAMPLE);
        }
    }

    private static URI address(String text) throws LibraryException {
        try {
            return new URI(text == null ? "" : text.strip());
        } catch (URISyntaxException _) {
            throw wrong("The address of the proxy is no address.", EXAMPLE); // it may hold a password
        }
    }

    private static LibraryException wrong(String message, String remedy) {
        return new LibraryException(Problem.INVALID, message, remedy);
    }
}
