// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.LinkedHashMap;

import dev.maquette.api.request.ChangeDownloadSettings;
import dev.maquette.api.transfer.DownloadSettings.Proxy;
import dev.maquette.cli.internal.output.Sizes;
import dev.maquette.cli.internal.output.Style;

/** Download settings as people read them. */
final class SettingsText {

    private SettingsText() {
    }

    static String of(ChangeDownloadSettings.Changed now, Style style) {
        var settings = now.settings();
        var fields = new LinkedHashMap<String, String>();
        fields.put("connections", number(settings.connections()));
        fields.put("host connections", number(settings.hostConnections()));
        fields.put("bandwidth", settings.bandwidth() == 0 ? "no limit" : Sizes.text(settings.bandwidth()) + "/s");
        fields.put("proxy", proxy(settings.proxy()));
        fields.put("proxy user", settings.proxy().user() == null ? null
                : settings.proxy().user() + (now.proxyPassword() ? ", with a password" : ", without a password"));
        fields.put("not by proxy", String.join(", ", settings.proxy().exempt()));
        fields.put("private addresses", settings.allowPrivate() ? "allowed" : "refused");
        return new ModelText(style).sheet(fields);
    }

    private static String number(int connections) {
        return connections == 0 ? "as many as are useful" : "at most " + connections;
    }

    private static String proxy(Proxy proxy) {
        return switch (proxy.way()) {
        case ENVIRONMENT -> "as the environment says";
        case DIRECT -> "none";
        case PROXY -> proxy.address();
        };
    }
}
