// SPDX-License-Identifier: EPL-2.0
package dev.maquette.testkit.hub;

import java.util.List;

/** Lists as the Hub sends them: page by page, each with the address of the next at huggingface.co, mirror or not. */
final class Paged {

    private static final int PAGE = 1000;

    private Paged() {
    }

    static Reply of(List<String> entries, String path, Query query) {
        int size = query.one("limit").isEmpty() ? PAGE : Math.min(PAGE, Integer.parseInt(query.one("limit")));
        int from = query.one("cursor").isEmpty() ? 0 : Integer.parseInt(query.one("cursor"));
        int to = Math.min(entries.size(), from + size);
        var reply = Reply.text(200, "application/json; charset=utf-8",
                "[" + String.join(",", entries.subList(Math.min(from, to), to)) + "]");
        var rest = query.without("cursor").text();
        return to == entries.size() ? reply
                : reply.with("Link", "<https://huggingface.co" + path + "?" + rest + (rest.isEmpty() ? "" : "&")
                        + "cursor=" + to + ">; rel=\"next\"");
    }
}
