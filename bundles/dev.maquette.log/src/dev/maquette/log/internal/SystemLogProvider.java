// SPDX-License-Identifier: EPL-2.0
package dev.maquette.log.internal;

import org.slf4j.ILoggerFactory;
import org.slf4j.IMarkerFactory;
import org.slf4j.helpers.BasicMarkerFactory;
import org.slf4j.helpers.NOPLogger;
import org.slf4j.helpers.NOPMDCAdapter;
import org.slf4j.spi.MDCAdapter;
import org.slf4j.spi.SLF4JServiceProvider;

/**
 * Makes the loggers of libraries. SLF4J finds it in its own class loader, since this is a fragment of it: no service
 * loader has to be started for a command line that logs nothing.
 */
public final class SystemLogProvider implements SLF4JServiceProvider {

    private static final String COMPILED_AGAINST = "2.0.99";

    /** Nothing of it is kept: tokens might stand in it. */
    private static final String HTTP_CLIENT = "org.apache.hc.";

    private final IMarkerFactory markers = new BasicMarkerFactory();
    private final MDCAdapter contexts = new NOPMDCAdapter();
    private final ILoggerFactory loggers = name -> name.startsWith(HTTP_CLIENT) ? NOPLogger.NOP_LOGGER
            : new SystemLog(name);

    @Override
    public void initialize() {
        // everything is made with the provider
    }

    @Override
    public ILoggerFactory getLoggerFactory() {
        return loggers;
    }

    @Override
    public IMarkerFactory getMarkerFactory() {
        return markers;
    }

    @Override
    public MDCAdapter getMDCAdapter() {
        return contexts;
    }

    @Override
    public String getRequestedApiVersion() {
        return COMPILED_AGAINST;
    }
}
