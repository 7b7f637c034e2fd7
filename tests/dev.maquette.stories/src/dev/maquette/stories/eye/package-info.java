// SPDX-License-Identifier: EPL-2.0
/** What looks at the windows of the program from within its process. It reads and changes nothing. */
package dev.maquette.stories.eye;
