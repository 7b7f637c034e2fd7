// SPDX-License-Identifier: EPL-2.0
/** Contract tests that an implementer of an extension point extends, and their fixtures. */
package dev.maquette.testkit;
