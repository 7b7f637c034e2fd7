// SPDX-License-Identifier: EPL-2.0
package dev.maquette.install.huggingface.internal;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A repository, or a part of one, as people write it: {@code org/repo}, {@code org/repo:variant},
 * {@code org/repo:folder}, {@code org/repo:variant:folder}, {@code org/repo::a+b}, or the address of its page. A word
 * that is a variant is one even if the repository has a folder of that name.
 *
 * @param repo {@code org/repo}
 * @param revision branch, tag or commit
 * @param variant what of several kinds of weights is meant
 * @param parts folders, or one file; empty for all
 */
record RepoSource(String repo, String revision, Variant variant, List<String> parts) {

    static final String MAIN = "main";

    private static final String NAME = "[\\w.-]{1,96}";
    private static final Pattern TEXT = Pattern.compile("(" + NAME + "/" + NAME + ")(?::([^:]*))?(?::/?([^:]+))?");
    private static final Pattern PAGE = Pattern.compile("/(" + NAME + "/" + NAME
            + ")(?:/(tree|blob|resolve)/(refs/pr/\\d+|[^/]+)(?:/(.+))?)?/?");
    private static final Pattern MODEL_FILE =
            Pattern.compile("(?i).*\\.(safetensors|ckpt|pt|pth|bin|gguf|onnx)");

    /** What the text means; empty when it means no repository. */
    static Optional<RepoSource> of(String text, URI endpoint) {
        return text.contains("://") ? ofPage(text, endpoint) : ofText(text);
    }

    private static Optional<RepoSource> ofText(String text) {
        var match = TEXT.matcher(text);
        if (!match.matches() || !possible(match.group(1)) || text.endsWith(":") && match.group(2) == null) {
            return Optional.empty();
        }
        var second = match.group(2) == null ? "" : match.group(2);
        var third = match.group(3);
        var variant = Variant.of(second);
        if (variant.isEmpty() && third != null) {
            return Optional.empty();
        }
        var part = variant.isPresent() ? third : second.replaceFirst("^/", "");
        return Optional.of(new RepoSource(match.group(1), MAIN, variant.orElse(Variant.DEFAULT), parts(part)));
    }

    private static Optional<RepoSource> ofPage(String text, URI endpoint) {
        try {
            var address = URI.create(text.replace(" ", "%20").replaceFirst("[?#].*", ""));
            boolean here =
                    address.getHost() != null && (address.getHost().matches("(?i)(www\\.)?(huggingface\\.co|hf\\.co)")
                            || address.getAuthority().equalsIgnoreCase(endpoint.getAuthority()));
            var match = PAGE.matcher(String.valueOf(address.getPath()));
            if (!here || !match.matches() || !possible(match.group(1))
                    || match.group(1)
                            .matches("(datasets|spaces|docs|api|models|papers|blog|collections|settings)/.*")) {
                return Optional.empty();
            }
            var parts = match.group(4) == null ? List.<String>of() : List.of(match.group(4));
            boolean page = match.group(2) == null || match.group(2).equals("tree");
            return page || FileChoice.oneFile(parts)
                    ? Optional.of(new RepoSource(match.group(1), page && match.group(3) == null ? MAIN : match.group(3),
                            Variant.DEFAULT, parts))
                    : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** The rules of the Hub, and that a name of a model file is a path that is not there rather than a repository. */
    private static boolean possible(String repo) {
        return !repo.contains("--") && !repo.contains("..") && !repo.endsWith(".git")
                && Arrays.stream(repo.split("/")).allMatch(name -> name.matches("[^.-].*(?<![.-])|[^.-]"))
                && !MODEL_FILE.matcher(repo).matches();
    }

    private static List<String> parts(String text) {
        return text == null || text.isEmpty() ? List.of()
                : Arrays.stream(text.split("\\+")).map(part -> part.replaceAll("^/+|/+$", ""))
                        .filter(part -> !part.isEmpty()).toList();
    }

    /** Another part of the same revision. */
    RepoSource with(Variant kind, List<String> others) {
        return new RepoSource(repo, revision, kind, others);
    }

    /** The normal form, for records; a page where another revision than the usual one is meant. */
    String text() {
        if (!revision.equals(MAIN)) {
            return "https://huggingface.co/" + repo + "/tree/" + HubCalls.encoded(revision)
                    + (parts.isEmpty() ? "" : "/" + HubCalls.path(parts.getFirst()));
        }
        var tail = parts.isEmpty() ? "" : "::" + String.join("+", parts);
        return repo + (variant == Variant.DEFAULT ? "" : ":" + variant.word()) + (tail.isEmpty() ? ""
                : variant == Variant.DEFAULT ? tail : tail.substring(1));
    }

    /** The part after the organisation. */
    String name() {
        return repo.substring(repo.indexOf('/') + 1);
    }
}
