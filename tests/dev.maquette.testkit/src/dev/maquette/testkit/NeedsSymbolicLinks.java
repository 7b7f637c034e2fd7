// SPDX-License-Identifier: EPL-2.0
package dev.maquette.testkit;

import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A test, or a class of them, that makes symbolic links. It is left out where none can be made: Windows lets only those
 * make one who have the right, or its developer mode on. Whether it can is tried, not guessed.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NeedsSymbolicLinks.Condition.class)
public @interface NeedsSymbolicLinks {

    /** Makes a link and takes it away again. */
    final class Condition implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            try {
                Path folder = Files.createTempDirectory("links");
                try {
                    Files.delete(Files.createSymbolicLink(folder.resolve("link"), folder));
                } finally {
                    Files.delete(folder);
                }
                return ConditionEvaluationResult.enabled("symbolic links can be made here");
            } catch (IOException | UnsupportedOperationException refused) {
                if (Path.of("/").getFileSystem().supportedFileAttributeViews().contains("posix")) {
                    throw new IllegalStateException("Links can be made on every system but Windows", refused);
                }
                return ConditionEvaluationResult
                        .disabled("symbolic links cannot be made here: " + refused.getMessage());
            }
        }
    }
}
