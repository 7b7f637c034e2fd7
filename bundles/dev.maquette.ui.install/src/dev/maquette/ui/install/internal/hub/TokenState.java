// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal.hub;

import org.eclipse.osgi.util.NLS;

import dev.maquette.ui.look.Token;

/** Whether a site knows the user. */
sealed interface TokenState {

    /** In words. */
    String words();

    /** Name of an icon. */
    String icon();

    /** Colour of icon and words. */
    Token tint();

    /** Whether the user may want to set one. */
    default boolean wanting() {
        return true;
    }

    /** Nobody has said yet. */
    record Unknown() implements TokenState {

        @Override
        public String words() {
            return "";
        }

        @Override
        public String icon() {
            return "key";
        }

        @Override
        public Token tint() {
            return Token.TEXT2;
        }

        @Override
        public boolean wanting() {
            return false;
        }
    }

    /** There is none. */
    record Absent() implements TokenState {

        @Override
        public String words() {
            return Messages.Token_absent;
        }

        @Override
        public String icon() {
            return "key";
        }

        @Override
        public Token tint() {
            return Token.TEXT2;
        }
    }

    /** There is one, of this account; null while the site has not said whose it is. */
    record Present(String account) implements TokenState {

        @Override
        public String words() {
            return account == null ? Messages.Token_present : NLS.bind(Messages.Token_valid, account);
        }

        @Override
        public String icon() {
            return account == null ? "key" : "verify";
        }

        @Override
        public Token tint() {
            return account == null ? Token.TEXT2 : Token.OK;
        }
    }

    /** The site does not take it, or cannot be asked. */
    record Doubted(String why) implements TokenState {

        @Override
        public String words() {
            return why;
        }

        @Override
        public String icon() {
            return "warn";
        }

        @Override
        public Token tint() {
            return Token.WARN;
        }
    }
}
