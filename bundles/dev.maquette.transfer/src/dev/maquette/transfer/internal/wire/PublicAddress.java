// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal.wire;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;

/**
 * Whether an address belongs to the public internet: a globally routable unicast one after IANA's registries of
 * special-purpose addresses (RFC 6890). Addresses that carry an IPv4 address inside are judged by that one.
 */
final class PublicAddress {

    private static final String[] SPECIAL_4 = {"0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8",
            "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16",
            "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/3"};

    private PublicAddress() {
    }

    static boolean test(InetAddress address) {
        var bytes = address.getAddress();
        return address instanceof Inet6Address ? public6(bytes) : public4(bytes);
    }

    private static boolean public4(byte[] bytes) {
        return Arrays.stream(SPECIAL_4).noneMatch(block -> within(bytes, block));
    }

    private static boolean public6(byte[] b) {
        if (starts(b, 0, 0x64, 0xff, 0x9b) && zero(b, 4, 12)) {
            return public4(Arrays.copyOfRange(b, 12, 16)); // NAT64
        }
        if (starts(b, 0x20, 0x02)) {
            return public4(Arrays.copyOfRange(b, 2, 6)); // 6to4
        }
        boolean unicast = (b[0] & 0xe0) == 0x20;
        boolean teredo = starts(b, 0x20, 0x01, 0, 0);
        boolean protocols = starts(b, 0x20, 0x01) && (b[2] & 0xfe) == 0;
        boolean documentation = starts(b, 0x20, 0x01, 0x0d, 0xb8) || starts(b, 0x3f, 0xff) && (b[2] & 0xf0) == 0;
        boolean isatap = (b[8] & 0xfd) == 0 && b[9] == 0 && b[10] == 0x5e && b[11] == (byte) 0xfe;
        return unicast && !teredo && !protocols && !documentation
                && (!isatap || public4(Arrays.copyOfRange(b, 12, 16)));
    }

    private static boolean starts(byte[] bytes, int... first) {
        for (int i = 0; i < first.length; i++) {
            if ((bytes[i] & 0xff) != first[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean zero(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] != 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean within(byte[] address, String block) {
        int slash = block.indexOf('/');
        int drop = 32 - Integer.parseInt(block.substring(slash + 1));
        return number(address) >>> drop == number(
                InetAddress.ofLiteral(block.substring(0, slash)).getAddress()) >>> drop;
    }

    private static long number(byte[] address) {
        return (address[0] & 0xffL) << 24 | (address[1] & 0xff) << 16 | (address[2] & 0xff) << 8 | address[3] & 0xff;
    }
}
