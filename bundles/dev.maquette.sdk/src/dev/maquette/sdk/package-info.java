// SPDX-License-Identifier: EPL-2.0
/** What a stranger needs to write a plug-in: a project to begin with, and the API and test kit that it builds with. */
package dev.maquette.sdk;
