// SPDX-License-Identifier: EPL-2.0
/** Changes single members of JSON texts that strangers wrote, and leaves every other character as it is. */
package dev.maquette.adopt.internal.json;
