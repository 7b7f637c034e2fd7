// SPDX-License-Identifier: EPL-2.0
/** A file system that can be made to fail, or to be the last thing a process does, at any step that changes a file. */
package dev.maquette.testkit.faults;
