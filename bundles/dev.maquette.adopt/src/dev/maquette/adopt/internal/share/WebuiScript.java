// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal.share;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.maquette.api.library.LibraryException;

/**
 * The script in which users of AUTOMATIC1111 and its kin keep their options, in one line that sets
 * {@code COMMANDLINE_ARGS}. Its value is split by the program as a shell splits words.
 *
 * @param file it, as it is
 * @param batch whether it is one of Windows
 */
record WebuiScript(ForeignFile file, boolean batch) {

    private static final Pattern SHELL =
            Pattern.compile("(?m)^([ \\t]*(?:export[ \\t]+)?COMMANDLINE_ARGS=)(.*?)([ \\t\\r]*)$");
    private static final Pattern BATCH =
            Pattern.compile("(?mi)^([ \\t]*@?set[ \\t]+COMMANDLINE_ARGS=)(.*?)([ \\t\\r]*)$");
    private static final Pattern CALL = Pattern.compile("(?mi)^[ \\t]*(?:@?call[ \\t]+)?[^\\r\\n]*webui\\.bat");
    private static final Pattern WORD = Pattern.compile("(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'=]+))");
    private static final Pattern UNSAYABLE_SHELL = Pattern.compile("[$`\"'\\\\!\\p{Cntrl}]");
    private static final Pattern UNSAYABLE_BATCH = Pattern.compile("[%\"!^&|<>\\p{Cntrl}]|[^\\x20-\\x7e]");

    /** The options that it gives, split into words; values follow their options. */
    List<String> words() throws LibraryException {
        var words = new ArrayList<String>();
        var line = line();
        if (line != null) {
            var word = WORD.matcher(value(line));
            while (word.find()) {
                words.add(word.group(1) != null ? word.group(1)
                        : word.group(2) != null ? word.group(2) : word.group(3));
            }
        }
        return words;
    }

    /** The one line that counts, or null; several could not be told apart. */
    private MatchResult line() throws LibraryException {
        if (!file.exists()) {
            return null;
        }
        var lines = (batch ? BATCH : SHELL).matcher(file.text()).results().toList();
        if (lines.size() > 1) {
            throw ForeignFile.unclear(file.path(), "it sets COMMANDLINE_ARGS more than once", null);
        }
        var line = lines.isEmpty() ? null : lines.getFirst();
        if (line != null && !isPlain(line.group(2))) {
            throw ForeignFile.unclear(file.path(), "it sets COMMANDLINE_ARGS in a way that cannot be told apart safely",
                    null);
        }
        return line;
    }

    /** One piece, quoted or not, without variables, further commands or a remark. */
    private boolean isPlain(String value) {
        return batch ? !value.matches(".*[\\^&|<>%]+.*")
                : value.matches("\"[^\"$`\\\\]*\"|[\\w./:=-]*");
    }

    private String value(MatchResult line) {
        var value = line.group(2);
        return !batch && value.startsWith("\"") ? value.substring(1, value.length() - 1) : value;
    }

    /** The text with these options after the user's own. */
    String with(SequencedMap<String, Path> options) throws LibraryException {
        var added = new StringBuilder();
        for (var option : options.entrySet()) {
            added.append(' ').append(option.getKey()).append(' ').append(quoted(option.getValue()));
        }
        var line = line();
        if (line == null) {
            return withLine(added.toString().strip());
        }
        var quote = batch ? "" : "\"";
        return file.text().substring(0, line.start(2)) + quote + (value(line) + added).strip() + quote
                + file.text().substring(line.end(2));
    }

    private String quoted(Path folder) throws LibraryException {
        var path = folder.toString().replace('\\', '/');
        if ((batch ? UNSAYABLE_BATCH : UNSAYABLE_SHELL).matcher(path).find()) {
            throw ForeignFile.unclear(file.path(), "the folder " + folder + " has a name that it cannot hold safely",
                    null);
        }
        return batch ? "\"" + path + "\"" : "'" + path + "'";
    }

    private String withLine(String options) throws LibraryException {
        var text = file.exists() ? file.text() : "";
        if (!batch) {
            return text + (text.isEmpty() || text.endsWith("\n") ? "" : file.lineEnd()) + "export COMMANDLINE_ARGS=\""
                    + options + "\"" + file.lineEnd();
        }
        var call = CALL.matcher(text);
        if (!call.find()) {
            throw ForeignFile.unclear(file.path(), "it does not start webui.bat", null);
        }
        return text.substring(0, call.start()) + "set COMMANDLINE_ARGS=" + options + file.lineEnd()
                + text.substring(call.start());
    }

    /** The text without options whose values are on the shelf. */
    String without(Path shelf) throws LibraryException {
        var line = line();
        if (line == null) {
            return file.text();
        }
        var quote = batch ? "\"" : "'";
        var value = Pattern.compile("[ ]?--[a-z0-9-]+ " + quote + "([^" + quote + "]*)" + quote)
                .matcher(line.group(2))
                .replaceAll(option -> ForeignFile.names(option.group(1), shelf) ? ""
                        : Matcher.quoteReplacement(option.group()));
        return file.text().substring(0, line.start(2)) + value + file.text().substring(line.end(2));
    }
}
