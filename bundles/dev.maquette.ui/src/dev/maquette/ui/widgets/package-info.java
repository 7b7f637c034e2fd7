// SPDX-License-Identifier: EPL-2.0
/** The small widgets that views are composed of: buttons, fields, messages and empty pages in the design's look. */
package dev.maquette.ui.widgets;
