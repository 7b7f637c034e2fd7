// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal.wire;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketAddress;
import java.nio.charset.StandardCharsets;

import dev.maquette.api.transfer.TransferProxy.Through;

/**
 * Connects through a SOCKS 5 proxy (RFC 1928), with a user name and password where it asks for them (RFC 1929): Java's
 * own would ask the authenticator of the whole process.
 */
final class SocksSocket extends Socket {

    private static final int VERSION = 5;
    private static final int OPEN = 0;
    private static final int PASSWORD = 2;
    private static final int ConnectExceptionECT = 1;
    private static final int IPV4 = 1;
    private static final int NAME = 3;
    private static final int IPV6 = 4;
    private static final int LONGEST = 255;
    private static final int STANDARD_PORT = 1080;

    private final Through proxy;

    SocksSocket(Through proxy) {
        super(Proxy.NO_PROXY);
        this.proxy = proxy;
    }

    /** Where the proxy is; its name is not looked up. */
    static InetSocketAddress address(Through proxy) {
        var address = proxy.address();
        return InetSocketAddress.createUnresolved(address.getHost(),
                address.getPort() < 0 ? STANDARD_PORT : address.getPort());
    }

    @Override
    public void connect(SocketAddress endpoint, int timeout) throws IOException {
        int patience = getSoTimeout();
        var address = address(proxy);
        super.connect(new InetSocketAddress(address.getHostString(), address.getPort()), timeout);
        setSoTimeout(timeout);
        negotiate(new DataInputStream(getInputStream()), getOutputStream(), (InetSocketAddress) endpoint);
        setSoTimeout(patience);
    }

    private void negotiate(DataInputStream in, OutputStream out, InetSocketAddress target) throws IOException {
        out.write(proxy.user() == null ? new byte[]{VERSION, 1, OPEN} : new byte[]{VERSION, 2, OPEN, PASSWORD});
        if (in.readUnsignedByte() != VERSION) {
            throw new ProxyException(name() + " is no SOCKS 5 proxy");
        }
        switch (in.readUnsignedByte()) {
        case OPEN -> {
            // nobody has to say who it is
        }
        case PASSWORD -> logIn(in, out);
        default -> throw new ProxyException(name() + " wants a user name and a password");
        }
        out.write(request(target));
        in.readUnsignedByte();
        int refusal = in.readUnsignedByte();
        if (refusal != 0) {
            throw new ConnectException(name() + " cannot reach " + target.getHostString() + ": " + reason(refusal));
        }
        skipAddress(in);
    }

    private void logIn(DataInputStream in, OutputStream out) throws IOException {
        var user = bytes(proxy.user());
        var password = bytes(Proxies.secret(proxy));
        var login = new byte[3 + user.length + password.length];
        login[0] = 1;
        login[1] = (byte) user.length;
        System.arraycopy(user, 0, login, 2, user.length);
        login[2 + user.length] = (byte) password.length;
        System.arraycopy(password, 0, login, 3 + user.length, password.length);
        out.write(login);
        in.readUnsignedByte();
        if (in.readUnsignedByte() != 0) {
            throw new ProxyException(name() + " does not accept the user name and the password");
        }
    }

    private static byte[] request(InetSocketAddress target) throws IOException {
        var known = target.getAddress() == null ? null : target.getAddress().getAddress();
        var host = known == null ? bytes(target.getHostString()) : known;
        int lead = known == null ? 1 : 0;
        var request = new byte[6 + lead + host.length];
        request[0] = VERSION;
        request[1] = ConnectExceptionECT;
        request[3] = (byte) (known == null ? NAME : known.length == 4 ? IPV4 : IPV6);
        request[4] = (byte) host.length; // of a name; an address overwrites it
        System.arraycopy(host, 0, request, 4 + lead, host.length);
        request[request.length - 2] = (byte) (target.getPort() >> 8);
        request[request.length - 1] = (byte) target.getPort();
        return request;
    }

    private void skipAddress(DataInputStream in) throws IOException {
        in.readUnsignedByte();
        int length = switch (in.readUnsignedByte()) {
        case IPV4 -> 4;
        case IPV6 -> 16;
        case NAME -> in.readUnsignedByte();
        default -> throw new ProxyException(name() + " answers what no SOCKS 5 proxy does");
        };
        in.readFully(new byte[length + 2]);
    }

    private static byte[] bytes(String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > LONGEST) {
            throw new ProxyException("A name or password is too long for a SOCKS proxy");
        }
        return bytes;
    }

    private String name() {
        return "The proxy " + proxy.address().getHost();
    }

    private static String reason(int code) {
        return switch (code) {
        case 2 -> "it is not allowed to";
        case 3 -> "its network is unreachable";
        case 4 -> "the host is unreachable";
        case 5 -> "the connection was refused";
        case 6 -> "it did not answer in time";
        default -> "code " + code;
        };
    }
}
