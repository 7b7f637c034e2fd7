// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.List;
import java.util.concurrent.Callable;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.ChangeDownloadSettings;
import dev.maquette.api.transfer.DownloadSettings;
import dev.maquette.api.transfer.DownloadSettings.Proxy;
import dev.maquette.api.transfer.DownloadSettings.Way;
import dev.maquette.api.transfer.Secret;
import dev.maquette.cli.internal.output.Sizes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Changes how this account downloads. */
@Command(name = "set", description = "Changes how this account downloads; what is not named stays.",
        footer = {"", "Examples:", "  maquette settings set --bandwidth 20M"})
final class SettingsSetCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--connections", paramLabel = "N",
            description = "At most so many for one file, 1 to 16; 0 leaves it to the program.")
    private Integer connections;

    @Option(names = "--host-connections", paramLabel = "N",
            description = "At most so many to one host, 1 to 64; 0 leaves it to the program.")
    private Integer hostConnections;

    @Option(names = "--bandwidth", paramLabel = "RATE",
            description = "The most that all downloads together take a second, such as 20M; 0 for no limit.")
    private String bandwidth;

    @Option(names = "--proxy", paramLabel = "ADDRESS",
            description = "The proxy, such as http://proxy.example:3128; \"none\"; or \"environment\" for what its"
                    + " variables say.")
    private String proxy;

    @Option(names = "--proxy-user", paramLabel = "NAME",
            description = "The name at the proxy; its password is asked for. An empty name takes it away.")
    private String user;

    @Option(names = "--no-proxy", paramLabel = "HOST", split = ",",
            description = "Hosts that are asked without the proxy, divided by commas.")
    private List<String> exempt;

    @Option(names = "--allow-private", arity = "0..1", fallbackValue = "true", paramLabel = "true|false",
            description = "Whether addresses that are not public may be asked.")
    private Boolean allowPrivate;

    SettingsSetCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException, UsageException {
        var before = session.run(ChangeDownloadSettings.none()).settings();
        var wanted = new DownloadSettings(or(connections, before.connections()),
                or(hostConnections, before.hostConnections()),
                bandwidth == null ? before.bandwidth() : rate(bandwidth), proxy(before.proxy()),
                or(allowPrivate, before.allowPrivate()));
        var now = session.run(new ChangeDownloadSettings(wanted, password()));
        session.output().change(now, () -> SettingsText.of(now, session.style()));
        return ExitCode.OK;
    }

    private static <T> T or(T wanted, T otherwise) {
        return wanted == null ? otherwise : wanted;
    }

    private Secret password() throws UsageException {
        return user == null || user.isEmpty() ? null : TokenSource.ask(session, "Password of " + user);
    }

    private static long rate(String text) throws UsageException {
        return Sizes.bytes(text).orElseThrow(() -> new UsageException("\"" + text + "\" is no rate.",
                "Write bytes a second, such as 500k, 20M or 1.5M."));
    }

    private Proxy proxy(Proxy before) throws UsageException {
        var way = proxy == null ? before.way() : switch (proxy) {
        case "environment" -> Way.ENVIRONMENT;
        case "none" -> Way.DIRECT;
        default -> Way.PROXY;
        };
        if (way != Way.PROXY && (user != null && !user.isEmpty() || exempt != null)) {
            throw new UsageException("A user or exceptions without a proxy mean nothing.", "Give --proxy as well.");
        }
        return way != Way.PROXY ? new Proxy(way, null, null, List.of())
                : new Proxy(way, or(proxy, before.address()),
                        user == null ? before.user() : user.isEmpty() ? null : user, or(exempt, before.exempt()));
    }
}
