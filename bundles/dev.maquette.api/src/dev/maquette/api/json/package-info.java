// SPDX-License-Identifier: EPL-2.0
/** The JSON form of the API's records: snake case names, as InvokeAI spells them. */
package dev.maquette.api.json;
