// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.auth;

import java.time.Instant;

/**
 * What a token says. It only proves who somebody is; what they may do is asked of the account.
 *
 * @param userId whose it is
 * @param epoch of the account when it was given out
 * @param lasting whether it holds for a week, else for a day
 * @param expires when it ends, to the second
 */
record Claims(String userId, long epoch, boolean lasting, Instant expires) {
}
