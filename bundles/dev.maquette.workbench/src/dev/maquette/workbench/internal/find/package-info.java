// SPDX-License-Identifier: EPL-2.0
/** The field in the trim that finds commands, models, views and preferences, and opens them. */
package dev.maquette.workbench.internal.find;
