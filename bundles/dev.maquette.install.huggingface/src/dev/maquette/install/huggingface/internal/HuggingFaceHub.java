// SPDX-License-Identifier: EPL-2.0
package dev.maquette.install.huggingface.internal;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.eclipse.core.runtime.IProgressMonitor;

import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

import dev.maquette.api.hub.Hub;
import dev.maquette.api.hub.HubPage;
import dev.maquette.api.hub.HubQuery;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.transfer.Access;
import dev.maquette.api.transfer.Answer;
import dev.maquette.api.transfer.Transfer;

/** The Hugging Face Hub, or what {@code HF_ENDPOINT} puts in its place. */
public final class HuggingFaceHub implements Hub {

    private static final int MOST = 16 << 20;

    private final UnaryOperator<String> variables;
    private final Licenses licenses = Licenses.known();

    /** With what this user has set up for Hugging Face. */
    public HuggingFaceHub() {
        this(System::getenv);
    }

    HuggingFaceHub(UnaryOperator<String> variables) {
        this.variables = variables;
    }

    /** A mirror gets no token of the real Hub: its owners are others; and nobody gets one unasked who is not to. */
    @Override
    public List<String> hosts(UnaryOperator<String> environment) {
        var account = new Account(environment);
        return account.sendsToken() ? List.of(account.endpoint().getAuthority()) : List.of();
    }

    @Override
    public List<String> tokenVariables() {
        return Account.VARIABLES;
    }

    @Override
    public Optional<Path> tokenFile(UnaryOperator<String> environment) {
        return Optional.of(new Account(environment).file());
    }

    @Override
    public URI tokenPage(UnaryOperator<String> environment) {
        return tokens(new Account(environment).endpoint());
    }

    private static URI tokens(URI endpoint) {
        return URI.create(endpoint + "/settings/tokens");
    }

    static LibraryException refused(URI endpoint) {
        return new LibraryException(Problem.INVALID, endpoint.getHost() + " does not accept the token.",
                "Make a new one at " + tokens(endpoint) + ", and check that it may read.");
    }

    @Override
    public String account(Access access, Transfer transfer, IProgressMonitor monitor) throws LibraryException {
        new Account(variables).requireOnline();
        var endpoint = endpoint();
        var answer = transfer.read(URI.create(endpoint + "/api/whoami-v2"), here(access), MOST, monitor);
        if (answer.status() == 401 || answer.status() == 403) {
            throw refused(endpoint);
        }
        return parsed(answer, () -> JsonParser.parseString(answer.body()).getAsJsonObject().get("name").getAsString());
    }

    @Override
    public HubPage search(HubQuery query, Access access, Transfer transfer, IProgressMonitor monitor)
            throws LibraryException {
        new Account(variables).requireOnline();
        var search = new Search(endpoint(), licenses);
        var answer = transfer.read(search.address(query), here(access), MOST, monitor);
        if (answer.status() == 401) {
            throw refused(endpoint());
        }
        return parsed(answer, () -> search.page(answer, query.mature()));
    }

    /** Who sets up an own Hub may well have it on an own network. */
    private Access here(Access access) {
        return new Access(access.token(), access.allowPrivate() || new Account(variables).ownHub());
    }

    private URI endpoint() {
        return new Account(variables).endpoint();
    }

    /** Reads what may be anything. */
    @FunctionalInterface
    private interface Reading<T> {
        T read();
    }

    private <T> T parsed(Answer answer, Reading<T> reading) throws LibraryException {
        if (!answer.good()) {
            throw new LibraryException(Problem.IO, endpoint().getHost() + " answered " + answer.status() + ".",
                    answer.status() == 429 ? "It has been asked too often: wait some minutes." : "Try again later.");
        }
        try {
            return reading.read();
        } catch (JsonParseException | IllegalStateException | ClassCastException | NullPointerException wrong) {
            throw new LibraryException(Problem.IO, endpoint().getHost() + " answered something that cannot be read.",
                    "Is HF_ENDPOINT the address of a Hugging Face Hub?", wrong);
        }
    }
}
