// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.identify;

import java.util.List;

import dev.maquette.api.model.BaseModel;
import dev.maquette.api.model.ModelFormat;
import dev.maquette.api.model.ModelType;

/**
 * A rule that did not win.
 *
 * @param rule id of the rule
 * @param evidence what held and what failed
 */
public record Candidate(String rule, ModelType type, BaseModel base, ModelFormat format, List<Evidence> evidence) {
}
