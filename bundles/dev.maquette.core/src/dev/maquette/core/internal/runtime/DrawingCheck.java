// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.runtime;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

import dev.maquette.api.generate.DrawingSettings;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;

/** What can be wrong with the settings of drawing. */
final class DrawingCheck {

    private static final Pattern DEVICE = Pattern.compile("[a-z]+(:\\d)?");

    private DrawingCheck() {
    }

    static void check(DrawingSettings settings) throws LibraryException {
        if (settings.memory() != null && settings.memory() < 0) {
            throw wrong("Models cannot take less than no memory.", "Give a size such as 8G, or 0 to keep none loaded.");
        }
        if (settings.device() != null && !DEVICE.matcher(settings.device()).matches()) {
            throw wrong("\"" + settings.device() + "\" names no device.", "Give one such as cpu, cuda or cuda:1.");
        }
        if (settings.repository() != null) {
            address(settings.repository());
        }
    }

    /**
     * The address of a repository.
     *
     * @throws LibraryException when it is none
     */
    static URI address(String text) throws LibraryException {
        try {
            var address = new URI(text.endsWith("/") ? text : text + "/");
            if (address.getHost() != null && String.valueOf(address.getScheme()).matches("https?")
                    && address.getRawUserInfo() == null) {
                return address;
            }
        } catch (URISyntaxException _) {
            // as wrong as one of another kind; it may hold a password, so that it is not repeated
        }
        throw wrong("The address of the repository is no address of the web, or holds a name or a password.",
                "Give one that begins with https://.");
    }

    private static LibraryException wrong(String message, String remedy) {
        return new LibraryException(Problem.INVALID, message + " Nothing was changed.", remedy);
    }
}
