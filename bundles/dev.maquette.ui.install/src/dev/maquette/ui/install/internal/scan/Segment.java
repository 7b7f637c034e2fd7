// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal.scan;

/** Which of the found models are shown. */
public enum Segment {
    /** All of them. */
    ALL,
    /** What can be installed. */
    NEW,
    /** What the library has. */
    LIBRARY,
    /** What is unknown, broken or could not be installed. */
    PROBLEMS
}
