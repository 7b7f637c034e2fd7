// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.help.internal.guide;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A guide of a test's own.
 *
 * @param files their text by their names
 */
public record Pages(Map<String, String> files) implements GuideFiles {

    /** A guide of three pages in two chapters. */
    public static Pages small() {
        return new Pages(Map.of("index.md", """
                # The guide
                Begin [here](trash.md#limits).
                ## First
                - [Trash](trash.md)
                ## Second
                - [Models](models.md)
                """, "trash.md", """
                <!-- about: view.trash dialog.Limits -->
                # The trash
                What was deleted, and [elsewhere](https://example.org/) too.
                ## Limits
                An age and a size of *models*.
                """, "models.md", """
                <!-- about: view.models view.trash -->
                # Models
                | Key | Does |
                |---|---|
                | `F2` | renames |

                1. One
                   - nested
                2. Two

                ![A picture](../screenshots/none-light.png)
                """));
    }

    @Override
    public InputStream open(String path) {
        String text = files.get(path.replace("guide/", ""));
        return text == null ? null : new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
