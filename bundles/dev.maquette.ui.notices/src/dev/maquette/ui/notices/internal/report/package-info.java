// SPDX-License-Identifier: EPL-2.0
/** Makes the report that a user attaches to a message about a problem. No secret leaves through it. */
package dev.maquette.ui.notices.internal.report;
