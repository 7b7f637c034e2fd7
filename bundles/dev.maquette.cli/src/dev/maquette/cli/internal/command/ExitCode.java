// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

/** What a command tells the shell. */
final class ExitCode {

    /** It did what it was asked to. */
    static final int OK = 0;
    /** It failed, in whole or in part. */
    static final int FAILURE = 1;
    /** The arguments are wrong, or name more than one thing. */
    static final int USAGE = 2;
    /** This machine, library or version cannot do it. */
    static final int ENVIRONMENT = 3;

    private ExitCode() {
    }
}
