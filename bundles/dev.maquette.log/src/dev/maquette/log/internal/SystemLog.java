// SPDX-License-Identifier: EPL-2.0
package dev.maquette.log.internal;

import java.lang.System.Logger;

import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.AbstractLogger;
import org.slf4j.helpers.MessageFormatter;

/** A library's logger. What it tells in passing is dropped; warnings and errors go to the system's log. */
final class SystemLog extends AbstractLogger {

    private static final long serialVersionUID = 1L;

    private final transient Logger log;

    SystemLog(String name) {
        this.name = name;
        log = System.getLogger(name);
    }

    @Override
    protected String getFullyQualifiedCallerName() {
        return null;
    }

    @Override
    protected void handleNormalizedLoggingCall(Level level, Marker marker, String pattern, Object[] arguments,
            Throwable cause) {
        log.log(level == Level.ERROR ? Logger.Level.ERROR : Logger.Level.WARNING,
                MessageFormatter.basicArrayFormat(pattern, arguments), cause);
    }

    @Override
    public boolean isTraceEnabled() {
        return false;
    }

    @Override
    public boolean isTraceEnabled(Marker marker) {
        return false;
    }

    @Override
    public boolean isDebugEnabled() {
        return false;
    }

    @Override
    public boolean isDebugEnabled(Marker marker) {
        return false;
    }

    @Override
    public boolean isInfoEnabled() {
        return false;
    }

    @Override
    public boolean isInfoEnabled(Marker marker) {
        return false;
    }

    @Override
    public boolean isWarnEnabled() {
        return log.isLoggable(Logger.Level.WARNING);
    }

    @Override
    public boolean isWarnEnabled(Marker marker) {
        return isWarnEnabled();
    }

    @Override
    public boolean isErrorEnabled() {
        return log.isLoggable(Logger.Level.ERROR);
    }

    @Override
    public boolean isErrorEnabled(Marker marker) {
        return isErrorEnabled();
    }
}
