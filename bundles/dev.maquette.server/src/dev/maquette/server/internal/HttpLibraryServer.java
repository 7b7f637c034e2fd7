// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal;

import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.annotations.Component;

import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.serve.LibraryServer;
import dev.maquette.api.serve.RunningServer;
import dev.maquette.api.serve.ServerSettings;

/** Serves libraries by Jetty. */
@Component
public final class HttpLibraryServer implements LibraryServer {

    @Override
    public RunningServer start(Library library, ServerSettings settings) throws LibraryException {
        return HttpSite.open(new Served(library, settings, version()));
    }

    private static String version() {
        var version = FrameworkUtil.getBundle(HttpLibraryServer.class).getVersion();
        return version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
    }
}
