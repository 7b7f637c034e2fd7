// SPDX-License-Identifier: EPL-2.0
/** The covers of models, as small pictures. Belongs to the display's thread. */
package dev.maquette.ui.cover;
