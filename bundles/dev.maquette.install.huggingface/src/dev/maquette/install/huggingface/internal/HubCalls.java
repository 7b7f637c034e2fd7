// SPDX-License-Identifier: EPL-2.0
package dev.maquette.install.huggingface.internal;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
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

/** The Hub's programming interface, as far as repositories are concerned. */
record HubCalls(URI endpoint, Transfer transfer, Access access) {

    private static final int MOST = 64 << 20;
    private static final int MOST_CARD = 1 << 20;

    /** What is in a repository. */
    Repo repo(RepoSource source, IProgressMonitor monitor) throws LibraryException {
        return read(ask(source, "/revision/" + encoded(source.revision()) + "?blobs=true", monitor), source);
    }

    /** The same, also of one whose files this user may not have, as long as it may be known what they are. */
    Repo shown(RepoSource source, IProgressMonitor monitor) throws LibraryException {
        var answer = ask(source, "/revision/" + encoded(source.revision()) + "?blobs=true", monitor);
        if (!isGate(answer)) {
            return read(answer, source);
        }
        var open = ask(source, "?blobs=true", monitor);
        return read(open.good() ? open : answer, source);
    }

    /** Why this user may not have its files; empty when they may be fetched. */
    Optional<LibraryException> gate(RepoSource source, Repo repo, IProgressMonitor monitor) throws LibraryException {
        if (!repo.about().gated()) {
            return Optional.empty();
        }
        var answer = ask(source, "/auth-check", monitor);
        return isGate(answer) ? Optional.of(refusal(answer, source)) : Optional.empty();
    }

    /** The model card, where there is one that can be read. */
    Optional<ModelCard> card(Repo repo, IProgressMonitor monitor) throws LibraryException {
        var card = repo.files().stream().filter(file -> file.path().equals(ModelCard.FILE))
                .filter(file -> file.size() < MOST_CARD).findFirst();
        if (card.isEmpty()) {
            return Optional.empty();
        }
        var answer = transfer.read(file(repo, card.get()), access, MOST_CARD, monitor);
        return answer.good() ? Optional.of(new ModelCard(answer.body())) : Optional.empty();
    }

    /** Where a file is, at a commit. */
    URI file(Repo repo, RepoFile file) {
        return URI.create(endpoint + "/" + repo.id() + "/resolve/" + repo.commit() + "/" + path(file.path()));
    }

    private Answer ask(RepoSource source, String rest, IProgressMonitor monitor) throws LibraryException {
        return transfer.read(URI.create(endpoint + "/api/models/" + source.repo() + rest), access, MOST, monitor);
    }

    private Repo read(Answer answer, RepoSource source) throws LibraryException {
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

    private static Repo read(JsonObject json, RepoSource source) {
        var files = new ArrayList<RepoFile>();
        for (var element : json.getAsJsonArray("siblings")) {
            files.add(file(element.getAsJsonObject()));
        }
        return new Repo(json.has("id") ? json.get("id").getAsString() : source.repo(), json.get("sha").getAsString(),
                files, new About(json));
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

    private static boolean isGate(Answer answer) {
        return answer.header("x-error-code").filter("GatedRepo"::equals).isPresent();
    }

    /** Whether somebody was known who asked is in the status: the token may have been added on the way. */
    private LibraryException refusal(Answer answer, RepoSource source) {
        var page = endpoint + "/" + source.repo();
        boolean known = answer.status() != 401;
        if (isGate(answer)) {
            return new LibraryException(Problem.INVALID, source.repo()
                    + " is gated: its owners want to know who takes it.",
                    known
                            ? "Open " + page + " with the account of the token, accept the terms there, and try again."
                            : "Open " + page + ", log in and accept the terms there; then set an access token in the"
                                    + " preferences (Tokens), or with: maquette hf login");
        }
        if (answer.status() == 404 && answer.header("x-error-code").filter("RevisionNotFound"::equals).isPresent()) {
            return new LibraryException(Problem.NOT_FOUND, source.repo() + " has no revision " + source.revision()
                    + ".", "Look at " + page + " for its branches.");
        }
        if (answer.status() == 401 && answer.header("x-error-message").orElse("").contains("Invalid credentials")) {
            return HuggingFaceHub.refused(endpoint);
        }
        if (answer.status() == 404 || answer.status() == 401 || answer.status() == 403) {
            return new LibraryException(Problem.NOT_FOUND, "There is no repository " + source.repo() + " that "
                    + (known ? "this account" : "everybody") + " may read.",
                    known ? "Check the spelling."
                            : "Check the spelling; for a private one, set a token in the preferences (Tokens), or with:"
                                    + " maquette hf login");
        }
        return new LibraryException(Problem.IO, endpoint.getHost() + " answered " + answer.status() + " instead of "
                + source.repo() + ".", "Try again later.");
    }

    /** A path as it stands in an address. */
    static String path(String path) {
        return Arrays.stream(path.split("/")).map(HubCalls::encoded).collect(Collectors.joining("/"));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
