// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import dev.maquette.api.library.Request;
import dev.maquette.api.library.Right;

/**
 * Adds libraries to the engine that draws, for this account: they are fetched, compared with the digest that lies
 * beside them, and unpacked. They are used from the next start of the program on. What is installed already is refused.
 *
 * @param kind as {@link dev.maquette.api.generate.EngineRuntime.Offer#kind()}
 * @param file the archive, where it is on this computer; null to fetch it. Its digest is looked for beside it.
 * @param dryRun whether only to say what would be done
 */
public record InstallRuntime(String kind, String file, boolean dryRun) implements Request<InstallRuntime.Installed> {

    /**
     * @param source where the archive comes from
     * @param bytes of the archive, about when nothing was done
     * @param folder in which the libraries are; null when nothing was done
     * @param verified whether a digest was there and is right; false when nothing was done
     */
    public record Installed(String kind, String source, long bytes, String folder, boolean verified) {
    }

    @Override
    public String operation() {
        return "runtime.install";
    }

    @Override
    public Right right() {
        return Right.MANAGE;
    }
}
