// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.notices.internal.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out of a text what is nobody's business: tokens and passwords, names of people and computers, home folders,
 * addresses of e-mail and of servers that not everybody knows. Rather too much than too little: what stands there
 * instead says what it was. Safe for threads.
 */
final class Scrubber {

    /** Servers that everybody may know; their parts of a path and their queries are not shown all the same. */
    private static final Pattern PUBLIC = Pattern.compile(
            "(?:[\\w-]+\\.)*(?:huggingface\\.co|hf\\.co|civitai\\.com|civitai\\.red|github\\.com|githubusercontent\\.com"
                    + "|eclipse\\.org|apache\\.org|w3\\.org|onnx\\.ai)|localhost|127\\.0\\.0\\.1",
            Pattern.CASE_INSENSITIVE);

    /** What follows these is no server. */
    private static final Set<String> OWN = Set.of("file", "bundleclass", "bundleentry", "bundleresource", "platform",
            "jar");

    private static final String SECRET_NAME = "(?:[\\w.-]*(?:token|secret|passw(?:or)?d|passphrase|api[_-]?key"
            + "|access[_-]?key|credential|authorization|cookie|signature)s?[\\w-]*)";

    private record Rule(Pattern pattern, String instead) {

        Rule(String pattern, String instead) {
            this(Pattern.compile(pattern), instead);
        }

        String apply(String text) {
            return pattern.matcher(text).replaceAll(instead);
        }
    }

    private static final List<Rule> SECRETS = List.of(
            new Rule("(?is)-----BEGIN [^-]*PRIVATE KEY-----.*?(?:-----END [^-]*-----|\\z)", "<private key>"),
            new Rule("(?i)([a-z][a-z0-9+.-]*://)[^/\\s@\"'<>]+@", "$1<user>@"),
            new Rule("(?i)([a-z][a-z0-9+.-]*://[^\\s\"'<>?#]*)[?#][^\\s\"'<>)]*", "$1?<query>"),
            new Rule("(?i)\\b(Bearer|Basic|Digest)\\s+[\\w+/=.~-]{6,}", "$1 <token>"),
            new Rule("(?i)(\"?" + SECRET_NAME + "\"?\\s*[:=]\\s*)(?:\"[^\"\\n]*\"|'[^'\\n]*'|[^\\s,;&}]+)",
                    "$1<secret>"),
            new Rule("(?i)(--?" + SECRET_NAME + "\\s+)\\S+", "$1<secret>"),
            new Rule("\\beyJ[\\w-]{5,}\\.[\\w-]+(?:\\.[\\w-]*)?", "<token>"),
            new Rule("\\b(?:hf|sk|pk|ghp|gho|ghu|ghs|github_pat|glpat|xox[abp]|AKIA|mq)[_-]?[A-Za-z0-9_-]{16,}",
                    "<token>"),
            new Rule("\\b[0-9a-fA-F]{32,}\\b", "<hash>"),
            new Rule("(?<![\\w.$/-])(?=[\\w+-]*[0-9])(?=[\\w+-]*[a-z])(?=[\\w+-]*[A-Z])[\\w+-]{30,}={0,2}(?![\\w.$/-])",
                    "<token>"));

    private static final List<Rule> PERSONS = List.of(
            new Rule("(?i)[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+", "<e-mail>"),
            new Rule("(/home/|/Users/|/media/|/run/media/)(?!<)[^/\\s:;,\"']+", "$1<user>"),
            new Rule("(?i)(\\b[a-z]:[\\\\/]+users[\\\\/]+)(?!<)[^\\\\/:;,\"'\\n]+", "$1<user>"),
            new Rule("(?<!\\\\)\\\\\\\\(?!<)[\\w.-]+(?=\\\\)", "\\\\\\\\<computer>"));

    private static final Pattern HOST = Pattern.compile("(?i)(\\b[a-z][a-z0-9+.-]*://(?:<user>@)?)"
            + "(\\[[0-9a-f:.%]+\\]|[\\w.-]+)(:\\d+)?");
    private static final Pattern ADDRESS = Pattern.compile("(?<![\\d.])(?:\\d{1,3}\\.){3}\\d{1,3}(?![\\d.])");

    private final List<Rule> known = new ArrayList<>();

    /**
     * @param home of the user, which becomes {@code ~}; empty where nobody knows it
     * @param names of the user, of this computer and of servers; those of less than three letters are left
     */
    Scrubber(String home, Collection<String> names) {
        if (home.length() > 1) {
            known.add(new Rule(Pattern.compile(Pattern.quote(home) + "(?![\\w-])"), "~"));
            known.add(new Rule(Pattern.compile(Pattern.quote(home.replace("\\", "\\\\")) + "(?![\\w-])"), "~"));
            known.add(new Rule(Pattern.compile(Pattern.quote(home.replace(" ", "%20").replace('\\', '/'))
                    + "(?![\\w-])"), "~"));
        }
        names.stream().filter(name -> name.length() >= 3).sorted((a, b) -> b.length() - a.length())
                .forEach(name -> known.add(new Rule(
                        Pattern.compile("(?i)(?<![\\w.])" + Pattern.quote(name) + "(?![\\w]|\\.\\w)"), "<name>")));
    }

    /** The text without secrets; it is what it was where there were none. */
    String clean(String text) {
        String clean = text;
        for (Rule rule : SECRETS) {
            clean = rule.apply(clean);
        }
        for (Rule rule : known) {
            clean = rule.apply(clean);
        }
        for (Rule rule : PERSONS) {
            clean = rule.apply(clean);
        }
        clean = HOST.matcher(clean).replaceAll(Scrubber::host);
        return ADDRESS.matcher(clean).replaceAll(found -> found.group().equals("127.0.0.1")
                || found.group().equals("0.0.0.0") ? found.group() : "<address>");
    }

    private static String host(MatchResult found) {
        String scheme = found.group(1).replaceFirst(":.*", "").toLowerCase(Locale.ROOT);
        boolean everybodys = OWN.contains(scheme) || PUBLIC.matcher(found.group(2)).matches();
        String port = found.group(3) == null ? "" : found.group(3);
        return Matcher.quoteReplacement(everybodys ? found.group() : found.group(1) + "<server>" + port);
    }
}
