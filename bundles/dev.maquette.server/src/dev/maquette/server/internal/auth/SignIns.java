// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.auth;

import java.time.InstantSource;
import java.util.concurrent.Semaphore;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jetty.server.Request;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.transfer.Secret;
import dev.maquette.api.user.SignIn;
import dev.maquette.api.user.User;
import dev.maquette.server.internal.http.HttpProblem;

/** Compares passwords, which takes long on purpose: so only some at once, and not too often. */
final class SignIns {

    /** Others shall have a processor left. */
    private static final int AT_ONCE = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

    private final Library library;
    private final LoginLimit limit;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    SignIns(Library library, InstantSource clock) {
        this.library = library;
        this.limit = new LoginLimit(clock);
    }

    /** Something that compares a password. */
    @FunctionalInterface
    interface Comparison<T> {

        /**
         * What came of it, or null when the password was wrong.
         *
         * @throws HttpProblem when the password was right, and something else was not
         */
        T compare() throws LibraryException, HttpProblem;
    }

    /** The user of these two, who may not be active; null when they do not belong together. */
    User signIn(Request request, String email, Secret password) throws LibraryException, HttpProblem {
        return limited(request, email, () -> library
                .run(new SignIn(email, password), Actor.system(), new NullProgressMonitor()).user());
    }

    /**
     * Does what compares a password of an account.
     *
     * @throws HttpProblem 429 when it was tried too often
     */
    <T> T limited(Request request, String account, Comparison<T> comparison) throws LibraryException, HttpProblem {
        var address = Request.getRemoteAddr(request);
        limit.begin(address, account);
        turns.acquireUninterruptibly();
        try {
            var compared = comparison.compare();
            if (compared != null) {
                limit.succeeded(address, account);
            }
            return compared;
        } catch (HttpProblem ofOtherKind) {
            limit.succeeded(address, account);
            throw ofOtherKind;
        } finally {
            turns.release();
        }
    }
}
