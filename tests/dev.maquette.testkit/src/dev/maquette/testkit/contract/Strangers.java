// SPDX-License-Identifier: EPL-2.0
package dev.maquette.testkit.contract;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Files that are no models, under a name that says nothing. */
final class Strangers {

    private Strangers() {
    }

    static List<Sample> all() {
        var noise = new byte[3000];
        new Random(2).nextBytes(noise);
        return List.of(stranger("nothing", new byte[0]), stranger("one byte", new byte[1]),
                stranger("zeros", new byte[3000]), stranger("noise", noise),
                text("a page", "<!DOCTYPE html>\n<html><body>Sign in</body></html>"),
                text("a text", "Not a model at all, and long enough to hold a header of any kind. ".repeat(20)),
                text("a list", "[1, 2, 3, {\"a\": null}]"), text("a picture", "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR"),
                text("a document", "%PDF-1.7\n%\u00e2\u00e3\n1 0 obj\n<< >>\nendobj\n"),
                text("a program", "\u007fELF\2\1\1\0\0\0\0\0\0\0\0\0\3\0>\0"),
                text("an archive", "7z\u00bc\u00af'\u001c\0\4" + "\0".repeat(100)));
    }

    private static Sample text(String what, String bytes) {
        return stranger(what, bytes.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static Sample stranger(String what, byte[] bytes) {
        return Sample.file(what.replace(' ', '-'), bytes);
    }
}
