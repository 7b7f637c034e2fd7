// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

    @Test
    void paragraphsAndListsKeepTheirLines() {
        assertEquals("A model\n\nof two\n- one & all\n- “two”",
                PlainText.of("<p>A   <strong>model</strong></p><p>of two</p><ul><li>one &amp; all</li>"
                        + "<li>&ldquo;two&rdquo;</li></ul>").replace("\n\n-", "\n-").replace("\n\n\n", "\n\n"));
    }

    @Test
    void scriptsStylesAndCommentsAreGone() {
        assertEquals("ab", PlainText.of("a<script>alert('<b>x</b>')</script><STYLE>p{}</style ><!-- <p>c</p> -->b"));
        assertNull(PlainText.of("<script>never closed"));
        assertNull(PlainText.of("<img src=x onerror=\"a>b\">"));
        assertNull(PlainText.of(null));
    }

    @ParameterizedTest
    @CsvSource({"1 < 2, 1 < 2", "a &lt;script&gt; b, a <script> b", "&#65;&#x42;, AB", "&unknown; & co, &unknown; & co",
            "x<br/>y, 'x\ny'", "a&#0;b, a b", "<a href='x>y'>link</a>, link", "open <b, open"})
    void marksAreReadAndOtherSignsAreKept(String html, String text) {
        assertEquals(text, PlainText.of(html));
    }
}
