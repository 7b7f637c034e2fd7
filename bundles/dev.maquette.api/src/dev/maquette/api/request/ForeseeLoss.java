// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import java.util.List;

import dev.maquette.api.library.Request;
import dev.maquette.api.library.Right;

/**
 * Tells who would miss models if all of them went together: models whose settings name one, that are related to one, or
 * for which nothing would be left that fills a part they need. What is missing or offline is not left; whether it is,
 * is looked at where that matters. No record changes.
 *
 * @param keys the models that would go; keys of none are passed over
 */
public record ForeseeLoss(List<String> keys) implements Request<ForeseeLoss.Loss> {

    public ForeseeLoss {
        keys = List.copyOf(keys);
    }

    /** @param users models that would stay, by name; one that refers to them in several ways is there for each */
    public record Loss(List<SurveyNeeds.User> users) {

        public Loss {
            users = List.copyOf(users);
        }
    }

    @Override
    public String operation() {
        return "models.foresee-loss";
    }

    @Override
    public Right right() {
        return Right.READ;
    }
}
