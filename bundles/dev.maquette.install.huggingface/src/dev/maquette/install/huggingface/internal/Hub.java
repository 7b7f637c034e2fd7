// SPDX-License-Identifier: EPL-2.0
package dev.maquette.install.huggingface.internal;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.transfer.Access;
import dev.maquette.api.transfer.Answer;
import dev.maquette.api.transfer.Transfer;

/** The Hub's programming interface, as far as an installation needs it. */
record Hub(URI endpoint, Transfer transfer, Access access) {

    private static final int MOST = 64 << 20;

    /** What is in a repository. */
    Repo repo(RepoSource source, IProgressMonitor monitor) throws LibraryException {
        var answer = transfer.read(URI.create(endpoint + "/api/models/" + source.repo() + "/revision/"
                + encoded(source.revision()) + "?blobs=true"), access, MOST, monitor);
        if (!answer.good()) {
            throw refusal(answer, source);
        }
        try {
            return read(JsonParser.parseString(answer.body()).getAsJsonObject(), source);
        } catch (JsonParseException | IllegalStateException | ClassCastException | NullPointerException wrong) {
            throw new LibraryException(Problem.IO, endpoint.getHost() + " answered something that is no repository.",
                    "Is HF_ENDPOINT the address of a Hugging Face Hub?", wrong);
        }
    }

    /** Where a file is, at a commit. */
    URI file(Repo repo, RepoFile file) {
        var path = Arrays.stream(file.path().split("/")).map(Hub::encoded).collect(Collectors.joining("/"));
        return URI.create(endpoint + "/" + repo.id() + "/resolve/" + repo.commit() + "/" + path);
    }

    private static Repo read(JsonObject json, RepoSource source) {
        var files = new ArrayList<RepoFile>();
        for (var element : json.getAsJsonArray("siblings")) {
            files.add(file(element.getAsJsonObject()));
        }
        return new Repo(json.has("id") ? json.get("id").getAsString() : source.repo(), json.get("sha").getAsString(),
                files);
    }

    private static RepoFile file(JsonObject json) {
        var lfs = json.get("lfs");
        var sha256 = lfs == null || !lfs.isJsonObject() ? null : lfs.getAsJsonObject().get("sha256");
        return new RepoFile(json.get("rfilename").getAsString(), number(json.get("size")),
                sha256 == null || sha256.isJsonNull() ? null : sha256.getAsString());
    }

    private static long number(JsonElement element) {
        return element == null || element.isJsonNull() ? -1 : element.getAsLong();
    }

    private LibraryException refusal(Answer answer, RepoSource source) {
        var page = endpoint + "/" + source.repo();
        var said = answer.header("x-error-message").orElse("");
        boolean known = access.credential().isPresent();
        if (answer.header("x-error-code").filter("GatedRepo"::equals).isPresent()) {
            return gated(source, page, known);
        }
        if (answer.status() == 404 && answer.header("x-error-code").filter("RevisionNotFound"::equals).isPresent()) {
            return new LibraryException(Problem.NOT_FOUND, source.repo() + " has no revision " + source.revision()
                    + ".", "Look at " + page + " for its branches.");
        }
        if (answer.status() == 401 && said.contains("Invalid credentials")) {
            return new LibraryException(Problem.INVALID, endpoint.getHost() + " does not accept the token.",
                    "Make a new one at " + endpoint + "/settings/tokens, and check that it may read.");
        }
        if (answer.status() == 404 || answer.status() == 401 || answer.status() == 403) {
            return new LibraryException(Problem.NOT_FOUND, "There is no repository " + source.repo() + " that "
                    + (known ? "this account" : "everybody") + " may read.",
                    known ? "Check the spelling."
                            : "Check the spelling; for a private one, give a token with --token.");
        }
        return new LibraryException(Problem.IO, endpoint.getHost() + " answered " + answer.status() + " instead of "
                + source.repo() + ".", "Try again later.");
    }

    static LibraryException gated(RepoSource source, String page, boolean known) {
        return new LibraryException(Problem.INVALID, source.repo() + " is gated: its owners want to know who takes it.",
                known ? "Open " + page + " with the account of the token, accept the terms there, and try again."
                        : "Open " + page + ", log in and accept the terms there; then give an access token with"
                                + " --token, or set HF_TOKEN.");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
