// SPDX-License-Identifier: EPL-2.0
package dev.maquette.testkit.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests a {@link LocalPostgres}, one for all of them, as a parameter. Where PostgreSQL is not installed they are
 * skipped.
 */
public final class WithPostgres implements ExecutionCondition, ParameterResolver {

    private static final Namespace OURS = Namespace.create(WithPostgres.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return LocalPostgres.programs().map(bin -> ConditionEvaluationResult.enabled("PostgreSQL is in " + bin))
                .orElse(ConditionEvaluationResult
                        .disabled("PostgreSQL is not installed: apt-get install postgresql, then repeat"));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == LocalPostgres.class;
    }

    /** It is stopped when all tests have ended. */
    @Override
    public LocalPostgres resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot().getStore(OURS).computeIfAbsent(LocalPostgres.class, _ -> started(),
                LocalPostgres.class);
    }

    private static LocalPostgres started() {
        try {
            return LocalPostgres.start(LocalPostgres.programs().orElseThrow());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
