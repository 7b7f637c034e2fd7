// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal.wire;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "1.1.1.1", "172.15.255.255", "172.32.0.1", "100.63.255.255", "100.128.0.1",
            "2606:4700::1111", "2a00:1450:4001:80b::200e", "2002:808:808::1", "64:ff9b::808:808"})
    void whatIsRoutedEverywhereIsPublic(String address) {
        assertTrue(PublicAddress.test(InetAddress.ofLiteral(address)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "10.0.0.1", "100.64.0.1", "127.0.0.1", "127.255.255.254", "169.254.169.254",
            "172.16.0.1", "172.31.255.255", "192.0.0.8", "192.0.2.1", "192.168.1.1", "198.19.0.1", "198.51.100.7",
            "203.0.113.9", "224.0.0.1", "240.0.0.1", "255.255.255.255", "::", "::1", "::ffff:10.0.0.1", "fe80::1",
            "fc00::1", "fd12:3456::1", "ff02::1", "2001:db8::1", "2001::1", "2001:10::1", "3fff:1::1",
            "2002:7f00:1::1", "2002:a00:1::", "64:ff9b::a00:1", "::7f00:1", "fec0::1",
            "2606:4700::5efe:a00:1"})
    void whatIsNotIsNot(String address) {
        assertFalse(PublicAddress.test(InetAddress.ofLiteral(address)));
    }
}
