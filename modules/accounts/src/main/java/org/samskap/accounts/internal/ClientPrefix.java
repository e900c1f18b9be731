package org.samskap.accounts.internal;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** The part of a network address that one household or office shares: /24 of IPv4, /48 of IPv6. */
final class ClientPrefix {
    private ClientPrefix() {}

    /** @param address as the socket gives it; what is no address counts as one client */
    static String of(String address) {
        try {
            var bytes = InetAddress.ofLiteral(withoutZone(address)).getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, bytes.length == 4 ? 3 : 6));
        } catch (IllegalArgumentException e) {
            return "unknown";
        }
    }

    private static String withoutZone(String address) {
        int zone = address.indexOf('%');
        return zone < 0 ? address : address.substring(0, zone);
    }
}
