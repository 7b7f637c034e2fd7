// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.install;

/**
 * One file of an installation that is fetched.
 *
 * @param source its address, without anything secret; null until it is asked for
 * @param name its path in the model, divided by slashes
 * @param status how far it is
 * @param bytes how much is there
 * @param totalBytes how much there will be; 0 until that is known
 * @param sha256 its digest when it is there, or null
 * @param verified whether that is the digest which the source published
 * @param errorReason as in {@link InstallJob}; null unless it failed
 * @param error what happened and what to do; null unless it failed
 */
public record InstallPart(String source, String name, InstallJob.Status status, long bytes, long totalBytes,
        String sha256, boolean verified, String errorReason, String error) {
}
