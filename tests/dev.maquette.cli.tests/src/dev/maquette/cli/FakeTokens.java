// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.request.ChangeDownloadSettings;
import dev.maquette.api.request.ChangeToken;
import dev.maquette.api.request.ListTokens;
import dev.maquette.api.request.ListTokens.Entry;
import dev.maquette.api.request.TestToken;
import dev.maquette.api.transfer.DownloadSettings;

/** Tokens in memory. Two sites are known; of both {@code good} is ada's token and no other is accepted. */
final class FakeTokens {

    private static final Map<String, String> SITES = Map.of("huggingface", "Hugging Face", "kiln", "The Kiln");

    final Map<String, String> kept = new LinkedHashMap<>();
    final Map<String, String> patterns = new LinkedHashMap<>();
    DownloadSettings downloads = DownloadSettings.usual();
    String proxyPassword;
    boolean variable;

    ListTokens.Tokens list() {
        var entries = new ArrayList<Entry>();
        for (var site : List.of("huggingface", "kiln")) {
            boolean set = variable && site.equals("huggingface");
            boolean there = set || kept.containsKey(site);
            entries.add(new Entry(site, SITES.get(site), null, there,
                    set ? "the environment variable HF_TOKEN" : there ? "/home/ada/token" : null, !set,
                    "https://" + site + ".example/tokens"));
        }
        patterns.forEach((regex, token) -> entries
                .add(new Entry(null, regex, regex, true, "/library/settings.json", true, null)));
        return new ListTokens.Tokens(entries);
    }

    ChangeToken.Changed change(ChangeToken change) throws LibraryException {
        if (change.hub() != null && !SITES.containsKey(change.hub())) {
            throw new LibraryException(Problem.NOT_FOUND, "Nothing here knows a site '" + change.hub() + "'.", "");
        }
        var map = change.hub() == null ? patterns : kept;
        var name = change.hub() == null ? change.urlRegex() : change.hub();
        if (change.token() == null) {
            return new ChangeToken.Changed(map.remove(name) != null);
        }
        map.put(name, change.token().reveal());
        return new ChangeToken.Changed(true);
    }

    TestToken.Tested test(TestToken test) throws LibraryException {
        var token = test.token() == null ? kept.get(test.hub()) : test.token().reveal();
        if (!"good".equals(token)) {
            throw new LibraryException(Problem.INVALID, "The site does not accept the token.", "Make another one.");
        }
        return new TestToken.Tested("ada");
    }

    ChangeDownloadSettings.Changed change(ChangeDownloadSettings change) {
        downloads = change.settings() == null ? downloads : change.settings();
        proxyPassword = change.proxyPassword() == null ? proxyPassword : change.proxyPassword().reveal();
        return new ChangeDownloadSettings.Changed(downloads, proxyPassword != null);
    }
}
