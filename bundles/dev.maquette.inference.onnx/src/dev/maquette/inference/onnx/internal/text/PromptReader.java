// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one prompt. */
final class PromptReader {

    private static final double STRONGER = 1.1;
    private static final double WEAKER = 0.9;
    private static final String NUMBER = "\\d+(?:\\.\\d*)?|\\.\\d+";
    private static final String END = "(?=$|[\\s,;:!?)\\]]|\\.(?!\\d))";
    private static final String ESCAPABLE = "()[]\\+-";

    private static final Pattern ADAPTER = Pattern.compile("<(?:lora|lyco|hypernet):[^<>]*>");
    private static final Pattern NAME = Pattern.compile("<[^<>]+>");
    private static final Pattern BREAK = Pattern.compile("\\bBREAK\\b");
    private static final Pattern COLON_NUMBER = Pattern.compile(":\\s*([+-]?(?:" + NUMBER + "))\\s*$");
    private static final Pattern SIGNS = Pattern.compile("(\\++|-+)" + END);
    private static final Pattern NUMBER_BEHIND = Pattern.compile("(" + NUMBER + ")" + END);

    private final String text;
    private final Phrases phrases = new Phrases();
    private final Deque<Integer> round = new ArrayDeque<>();
    private final Deque<Integer> square = new ArrayDeque<>();
    private final StringBuilder run = new StringBuilder();
    private int at;

    PromptReader(String text) {
        this.text = ADAPTER.matcher(text).replaceAll("");
    }

    Prompt read() {
        while (at < text.length()) {
            switch (text.charAt(at)) {
            case '\\' -> escaped();
            case '<' -> name();
            case '(' -> open(round);
            case '[' -> open(square);
            case ')' -> closeRound();
            case ']' -> closeSquare();
            case '+', '-' -> signs();
            case 'B' -> section();
            default -> one();
            }
        }
        say(1);
        round.forEach(from -> phrases.weigh(from, STRONGER));
        square.forEach(from -> phrases.weigh(from, 1 / STRONGER));
        return new Prompt(phrases.sections());
    }

    private Matcher here(Pattern pattern) {
        return pattern.matcher(text).region(at, text.length()).useTransparentBounds(true);
    }

    private void one() {
        run.append(text.charAt(at));
        at++;
    }

    private void escaped() {
        if (at + 1 < text.length() && ESCAPABLE.indexOf(text.charAt(at + 1)) >= 0) {
            at++;
        }
        one();
    }

    /** Of a word of its own, whose signs belong to it. */
    private void name() {
        var found = here(NAME);
        if (found.lookingAt()) {
            run.append(found.group());
            at = found.end();
        } else {
            one();
        }
    }

    private void section() {
        var found = here(BREAK);
        if (found.lookingAt()) {
            say(1);
            phrases.divide();
            at = found.end();
        } else {
            one();
        }
    }

    private void open(Deque<Integer> brackets) {
        say(1);
        brackets.push(phrases.size());
        at++;
    }

    private void closeRound() {
        if (round.isEmpty()) {
            one();
            return;
        }
        at++;
        var number = COLON_NUMBER.matcher(run);
        double weight;
        if (number.find()) {
            weight = Double.parseDouble(number.group(1));
            run.setLength(number.start());
        } else {
            weight = behind();
        }
        say(1);
        phrases.weigh(round.pop(), weight);
    }

    /** What stands behind a bracket. */
    private double behind() {
        var signs = here(SIGNS);
        if (signs.lookingAt()) {
            at = signs.end();
            return weight(signs.group());
        }
        var number = here(NUMBER_BEHIND);
        if (number.lookingAt()) {
            at = number.end();
            return Double.parseDouble(number.group());
        }
        return STRONGER;
    }

    private void closeSquare() {
        if (square.isEmpty()) {
            one();
            return;
        }
        at++;
        say(1);
        phrases.weigh(square.pop(), 1 / STRONGER);
    }

    /** They weigh the word before them. Where there is none, and within a word, they are text. */
    private void signs() {
        var signs = here(SIGNS);
        int start = lastWord();
        if (start < run.length() && signs.lookingAt()) {
            var weighed = run.substring(start);
            run.setLength(start);
            say(1);
            run.append(weighed);
            say(weight(signs.group()));
            at = signs.end();
        } else {
            one();
        }
    }

    /** Where the word begins with which the run ends; its end where it ends with none. */
    private int lastWord() {
        int start = run.length();
        if (start > 0 && !endsWord(run.charAt(start - 1))) {
            return start;
        }
        while (start > 0 && run.charAt(start - 1) != ',' && !Character.isWhitespace(run.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** Faces made of signs are text. */
    private static boolean endsWord(char c) {
        return Character.isLetterOrDigit(c) || c == '>' || c > '~';
    }

    private static double weight(String signs) {
        return Math.pow(signs.charAt(0) == '+' ? STRONGER : WEAKER, signs.length());
    }

    private void say(double weight) {
        if (!run.isEmpty()) {
            phrases.add(run.toString(), weight);
            run.setLength(0);
        }
    }
}
