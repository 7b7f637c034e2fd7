// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.settings;

import java.math.BigDecimal;
import java.util.ResourceBundle;

import org.eclipse.osgi.util.NLS;

import dev.maquette.api.model.Setting;
import dev.maquette.ui.model.Schedulers;

/** What settings and their words are called, kept in {@code words.properties} beside this class. */
final class Words {

    private static final String SCHEDULER = "scheduler";
    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("dev.maquette.ui.library.internal.settings.words");

    private Words() {
    }

    /** Such as {@code CFG scale}. */
    static String name(String setting) {
        return of("setting." + setting, setting);
    }

    static String section(Section section) {
        return of("section." + section.word(), section.word());
    }

    /** A word that a setting may hold; one of a stranger as it is written. */
    static String word(String setting, String word) {
        return setting.equals(SCHEDULER) ? Schedulers.label(word) : of(setting + "." + word, word);
    }

    /** What is below the name: the range of a number, or what else helps to decide; may be empty. */
    static String hint(Setting setting) {
        return switch (setting) {
        case Setting.Amount amount -> range(amount);
        case Setting.Word word -> NLS.bind(of("setting." + setting.name() + ".hint", ""), word.words().size());
        case Setting.Flag _,Setting.Reference _ -> of("setting." + setting.name() + ".hint", "");
        };
    }

    /** Such as {@code 64 to 4096, by 8}. */
    static String range(Setting.Amount amount) {
        String least = plain(amount.input().least());
        String most = plain(amount.input().most());
        return amount.multiple() > 0 ? NLS.bind(Messages.Settings_rangeBy, new Object[]{least, most, amount.multiple()})
                : NLS.bind(Messages.Settings_range, least, most);
    }

    static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    private static String of(String key, String otherwise) {
        return WORDS.containsKey(key) ? WORDS.getString(key) : otherwise;
    }
}
