// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.http;

/** Who may use a route. */
public enum Access {
    /** Everybody. */
    PUBLIC,
    /** Whoever has signed in; everybody where there is a single user. */
    USER,
    /**
     * The same, and for reading also who shows the cookie of a page, since a browser sends no token for pictures. A
     * page of somebody else may have it sent as well, so that nothing may happen there.
     */
    MEDIA,
    /** Administrators; everybody where there is a single user. */
    ADMIN,
    /** Whoever has signed in, also where there is a single user. */
    TOKEN,
    /** Administrators who have signed in, also where there is a single user. */
    STRICT_ADMIN
}
