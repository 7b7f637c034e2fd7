// SPDX-License-Identifier: EPL-2.0
package dev.maquette.install.civitai.internal;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.transfer.Access;
import dev.maquette.api.transfer.Answer;
import dev.maquette.api.transfer.Transfer;

/** The site's programming interface, as far as it is needed here. */
record Site(Account account, Transfer transfer, Access access) {

    private static final int MOST = 32 << 20;
    private static final int NAMED = 12;

    /** With the user's own key where none is given. */
    static Site of(Account account, Transfer transfer, Access access) {
        return new Site(account, transfer, access.orToken(account.token()));
    }

    URI endpoint() {
        return account.endpoint();
    }

    /** The page of a version. */
    String page(SiteVersion version) {
        return endpoint() + "/models/" + version.model() + "?modelVersionId=" + version.id();
    }

    /** The model that is meant. */
    SiteModel model(SiteSource source, IProgressMonitor monitor) throws LibraryException {
        long id = source.model() == null
                ? read("/api/v1/model-versions/" + source.version(), "version " + source.version(), monitor)
                        .number("modelId")
                : source.model();
        return SiteModel.of(read("/api/v1/models/" + id, "model " + id, monitor), Instant.now());
    }

    /** The version of it that is meant: the named one, or the newest that everybody can have. */
    SiteVersion version(SiteModel model, SiteSource source) throws LibraryException {
        if (source.version() != null) {
            return model.version(source.version()).orElseThrow(() -> noVersion(model, source.version()));
        }
        var holding = model.versions().stream().filter(version -> !version.models().isEmpty()).toList();
        return holding.stream().filter(version -> !version.paid() && version.downloads()).findFirst()
                .or(() -> holding.stream().findFirst()).orElseThrow(() -> nothing(model));
    }

    private LibraryException noVersion(SiteModel model, long number) {
        var names = model.versions().stream().limit(NAMED).map(version -> version.id() + " (" + version.name() + ")")
                .collect(Collectors.joining(", "));
        return new LibraryException(Problem.NOT_FOUND, model.name() + " has no version " + number + " on "
                + endpoint().getHost() + ".",
                names.isEmpty() ? "It may have been taken back." : "It has: " + names + ".");
    }

    /** Nothing of the model can be had, and why. */
    LibraryException nothing(SiteModel model) {
        var why = switch (model.mode()) {
        case "Archived" -> " is archived on " + endpoint().getHost() + ": it is shown there, but not given away.";
        case "TakenDown" -> " was taken down from " + endpoint().getHost() + ".";
        case null, default -> " has no files that are models.";
        };
        return new LibraryException(Problem.NOT_FOUND, model.name() + why, "Look for it elsewhere.");
    }

    /** Whether only those who are logged in are given the version; false when the site does not tell. */
    boolean needsLogin(SiteVersion version, IProgressMonitor monitor) throws LibraryException {
        var answer = ask("/api/v1/model-versions/mini/" + version.id(), monitor);
        return answer.good() && !Refusals.isPage(answer)
                && parsed(answer, "version " + version.id()).yes("requireAuth");
    }

    /** The name of the account of the key; empty when there is none that the site accepts. */
    Optional<String> user(IProgressMonitor monitor) throws LibraryException {
        var answer = ask("/api/v1/me", monitor);
        if (answer.status() == 401) {
            return Optional.empty();
        }
        return Optional.of(checked(answer, "account").text("username", "?"));
    }

    /** The version that has a file of this digest of any kind; empty when there is none. */
    Optional<Fields> byHash(String hash, IProgressMonitor monitor) throws LibraryException {
        var answer = ask("/api/v1/model-versions/by-hash/" + hash.toUpperCase(Locale.ROOT), monitor);
        return answer.status() == 404 && !Refusals.isPage(answer) ? Optional.empty()
                : Optional.of(checked(answer, "version by its hash"));
    }

    /** Of these models those that are there. */
    List<SiteModel> models(List<Long> ids, IProgressMonitor monitor) throws LibraryException {
        var list = ids.stream().distinct().map(String::valueOf).collect(Collectors.joining(","));
        var models = new ArrayList<SiteModel>();
        for (var item : read("/api/v1/models?nsfw=true&limit=100&ids=" + encoded(list), "list of models", monitor)
                .list("items")) {
            models.add(SiteModel.of(item, Instant.now()));
        }
        return models;
    }

    /** What the site says at a path, which begins with a slash. */
    Fields read(String path, String what, IProgressMonitor monitor) throws LibraryException {
        return checked(ask(path, monitor), what);
    }

    private Answer ask(String path, IProgressMonitor monitor) throws LibraryException {
        return transfer.read(URI.create(endpoint() + path), access, MOST, monitor);
    }

    private Fields checked(Answer answer, String what) throws LibraryException {
        if (!answer.good()) {
            throw refusals().of(answer, what);
        }
        if (Refusals.isPage(answer)) {
            throw refusals().page(answer);
        }
        return parsed(answer, what);
    }

    private Fields parsed(Answer answer, String what) throws LibraryException {
        JsonParseException broken = null;
        try {
            if (JsonParser.parseString(answer.body()) instanceof JsonObject object) {
                return new Fields(object);
            }
        } catch (JsonParseException wrong) {
            broken = wrong;
        }
        throw new LibraryException(Problem.IO, endpoint().getHost() + " answered something that is no " + what + ".",
                "Is CIVITAI_ENDPOINT the address of Civitai or a mirror of it?", broken);
    }

    Refusals refusals() {
        return new Refusals(endpoint(), account.tokenPage(), access.credential().isPresent());
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
