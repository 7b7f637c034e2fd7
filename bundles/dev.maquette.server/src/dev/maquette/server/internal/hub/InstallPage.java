// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.hub;

import dev.maquette.server.internal.http.Answer;

/** The pages that tell what has become of a link that was followed. */
final class InstallPage {

    private InstallPage() {
    }

    static Answer started(String source) {
        return page(201, "The installation has begun", source
                + " is being installed. The Model Manager shows how far it is; this page can be closed.");
    }

    static Answer several(String source, int count) {
        return page(200, "There are several models", source + " holds " + count
                + " models. Open the Model Manager, look the repository up there, and choose.");
    }

    static Answer unknown(String source) {
        return page(400, "There is no such repository", "Nothing is known of " + source
                + " on Hugging Face, or nobody may see it without a token. Check its spelling, or sign in there.");
    }

    static Answer failed(String source, String why) {
        return page(424, "Nothing was installed", source + " could not be looked up: " + why);
    }

    private static Answer page(int status, String title, String text) {
        return Answer.text(status, "text/html", """
                <!DOCTYPE html>
                <html lang="en">
                <head><meta charset="utf-8"><title>%1$s</title></head>
                <body><h1>%1$s</h1><p>%2$s</p></body>
                </html>
                """.formatted(escaped(title), escaped(text)));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
