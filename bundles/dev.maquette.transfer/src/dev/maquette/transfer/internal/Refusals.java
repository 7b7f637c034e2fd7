// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;

import javax.net.ssl.SSLException;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.transfer.TransferRequest;
import dev.maquette.transfer.internal.wire.Addresses;
import dev.maquette.transfer.internal.wire.Exchange;
import dev.maquette.transfer.internal.wire.ProxyException;

/** What to say when a server or the way to it fails. */
final class Refusals {

    private Refusals() {
    }

    static LibraryException status(Exchange answer, TransferRequest request) {
        var host = answer.address().getHost();
        var file = Addresses.shown(request.source());
        var said = " (" + answer.status() + ")." + Said.of(answer);
        boolean token = request.access().credential().isPresent();
        var code = answer.header("X-Error-Code").orElse("");
        return switch (answer.status()) {
        case 401, 403 -> switch (code) {
        case "GatedRepo" -> new LibraryException(Problem.INVALID,
                host + " gives " + file + " only to those who have asked for it" + said, terms(token));
        case "RepoNotFound" -> missing(host, file, said, token);
        default -> denied(answer.status(), host, file, said, token);
        };
        case 404, 410 -> missing(host, file, said, token);
        case 407 -> new LibraryException(Problem.INVALID, "The proxy does not let through to " + host + said,
                "Set the user name and the password that it wants, beside its address.");
        case 451 -> new LibraryException(Problem.NOT_FOUND,
                host + " must not give " + file + " away for legal reasons" + said, "Look for it elsewhere.");
        default -> new LibraryException(Problem.IO, host + " does not give " + file + said,
                answer.status() >= 500 || answer.status() == 429 ? "Try again later." : "Check the address.");
        };
    }

    private static LibraryException denied(int status, String host, String file, String said, boolean token) {
        if (status == 403) {
            return new LibraryException(Problem.INVALID, host + " does not let you have " + file + said, terms(token));
        }
        return token
                ? new LibraryException(Problem.INVALID, host + " does not accept the token" + said,
                        "Make a new token on the site, and check that it may read.")
                : new LibraryException(Problem.INVALID, host + " wants to know who asks for " + file + said,
                        "Log in there, make an access token and give it with --token.");
    }

    private static String terms(boolean token) {
        return token ? "Open its page in a browser with the same account: its terms may have to be accepted."
                : "Open its page in a browser: you may have to log in and accept its terms; then give your access"
                        + " token with --token.";
    }

    private static LibraryException missing(String host, String file, String said, boolean token) {
        return new LibraryException(Problem.NOT_FOUND, host + " has no " + file + said, token ? "Check the address."
                : "Check the address; a private file is only shown to those who give a token.");
    }

    static LibraryException page(URI address, boolean token) {
        return new LibraryException(Problem.INVALID, address.getHost() + " sent a web page instead of a model.",
                "Open the address in a browser. " + (token ? "If it shows a file's page, copy the address of its"
                        + " download button."
                        : "If it asks you to log in, give an access token with --token; if it shows a file's page,"
                                + " copy the address of its download button."));
    }

    static LibraryException network(URI address, IOException failure) {
        var host = address.getHost();
        var what = switch (failure) {
        case ProxyException refused -> refused.getMessage() + ".";
        case UnknownHostException _ -> "There is no computer called " + host + ".";
        case ConnectException _ -> host + " does not answer: " + failure.getMessage() + ".";
        case NoRouteToHostException _ -> host + " cannot be reached.";
        case SSLException _ -> "The encrypted connection to " + host + " failed: " + failure.getMessage() + ".";
        case SocketTimeoutException _ -> host + " did not answer in time.";
        default -> "The connection to " + host + " was lost: " + failure.getMessage() + ".";
        };
        var remedy = switch (failure) {
        case ProxyException _ -> "Check the address, the user name and the password of the proxy.";
        case UnknownHostException _ -> "Check the address and the network, or set a proxy.";
        default -> "Check the network and try again; what has arrived is kept where it can be.";
        };
        return new LibraryException(Problem.UNREACHABLE, what.replace("..", "."), remedy, failure);
    }

    static LibraryException busy(URI address, long seconds) {
        return new LibraryException(Problem.IO, address.getHost() + " is busy and asks to wait for "
                + (seconds < 120 ? seconds + " seconds." : (seconds + 59) / 60 + " minutes."), "Try again then.");
    }
}
