// SPDX-License-Identifier: EPL-2.0
package dev.maquette.testkit.faults;

import java.io.IOException;

/** Told of each step before it is taken. */
@FunctionalInterface
public interface FileSteps {

    /**
     * Lets the step be taken by returning.
     *
     * @throws IOException to make it fail
     */
    void before(FileStep step) throws IOException;
}
