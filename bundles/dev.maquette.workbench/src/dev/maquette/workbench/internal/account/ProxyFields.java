// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal.account;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Text;

import dev.maquette.api.transfer.DownloadSettings.Proxy;
import dev.maquette.api.transfer.DownloadSettings.Way;
import dev.maquette.api.transfer.Secret;
import dev.maquette.workbench.internal.page.Form;

/** The inputs for the way to the network. */
final class ProxyFields {

    private static final Set<String> SCHEMES = Set.of("http", "https", "socks5", "socks5h");

    private final Map<Way, Button> ways = new EnumMap<>(Way.class);
    private final Text address;
    private final Text user;
    private final Text password;
    private final Text exempt;
    private final Runnable changed;

    /** @param changed told when the user changes something */
    ProxyFields(Form form, Runnable changed) {
        this.changed = changed;
        form.heading(Messages.Downloads_proxy);
        way(form, Way.ENVIRONMENT, Messages.Downloads_environment);
        way(form, Way.DIRECT, Messages.Downloads_direct);
        way(form, Way.PROXY, Messages.Downloads_through);
        address = form.text(Messages.Downloads_address, Messages.Downloads_addressHint, SWT.NONE);
        user = form.text(Messages.Downloads_user, "", SWT.NONE);
        password = form.text(Messages.Downloads_password, "", SWT.PASSWORD);
        exempt = form.text(Messages.Downloads_exempt, Messages.Downloads_exemptHint, SWT.NONE);
        address.addModifyListener(e -> changed.run());
    }

    private void way(Form form, Way way, String label) {
        Button button = form.button(label, SWT.RADIO);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            enable(true);
            changed.run();
        }));
        ways.put(way, button);
    }

    /** @param passwordKept whether there is a password, which nobody is shown */
    void show(Proxy proxy, boolean passwordKept) {
        ways.forEach((way, button) -> button.setSelection(way == proxy.way()));
        address.setText(proxy.address() == null ? "" : proxy.address());
        user.setText(proxy.user() == null ? "" : proxy.user());
        password.setText("");
        password.setMessage(passwordKept ? Messages.Downloads_passwordKept : "");
        exempt.setText(String.join(", ", proxy.exempt()));
    }

    void enable(boolean possible) {
        ways.values().forEach(button -> button.setEnabled(possible));
        Stream.of(address, user, password, exempt).forEach(text -> text.setEnabled(possible && way() == Way.PROXY));
    }

    private Way way() {
        return ways.entrySet().stream().filter(entry -> entry.getValue().getSelection()).map(Map.Entry::getKey)
                .findFirst().orElse(Way.ENVIRONMENT);
    }

    /** What is wrong with what is typed. */
    Optional<String> fault() {
        return way() != Way.PROXY || isAddress(address.getText().strip()) ? Optional.empty()
                : Optional.of(Messages.Downloads_addressWrong);
    }

    private static boolean isAddress(String text) {
        try {
            URI uri = new URI(text);
            return uri.getScheme() != null && SCHEMES.contains(uri.getScheme()) && uri.getHost() != null
                    && uri.getRawUserInfo() == null;
        } catch (URISyntaxException _) {
            return false;
        }
    }

    Proxy proxy() {
        return switch (way()) {
        case ENVIRONMENT -> Proxy.environment();
        case DIRECT -> Proxy.direct();
        case PROXY -> new Proxy(Way.PROXY, address.getText().strip(),
                user.getText().isBlank() ? null : user.getText().strip(),
                List.of(exempt.getText().split("[,\\s]+")).stream().filter(host -> !host.isEmpty()).toList());
        };
    }

    /** The password that was typed, or null when none was. */
    Secret password() {
        return way() != Way.PROXY || password.getText().isEmpty() ? null : new Secret(password.getText());
    }
}
