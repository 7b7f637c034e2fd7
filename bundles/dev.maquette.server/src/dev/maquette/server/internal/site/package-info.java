// SPDX-License-Identifier: EPL-2.0
/** Pages and answers of the server about itself: is it there, what does it hold, how busy is it. */
package dev.maquette.server.internal.site;
