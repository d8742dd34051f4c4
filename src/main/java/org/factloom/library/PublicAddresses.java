package org.factloom.library;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;

/** Tells the addresses of the public internet from those of the machine, the house and the provider, at which a page may not be asked for. */
final class PublicAddresses {

    private PublicAddresses() {}

    static boolean contains(InetAddress address) {
        return switch (address) {
            case Inet4Address four -> isPublic(four.getAddress());
            case Inet6Address six -> isPublic(six);
            default -> false;
        };
    }

    /** Networks of RFC 6890 and its successors that are not reachable from everywhere, and multicast. */
    private static boolean isPublic(byte[] address) {
        int a = address[0] & 0xFF;
        int b = address[1] & 0xFF;
        int c = address[2] & 0xFF;
        boolean special =
                switch (a) {
                    case 0, 10, 127 -> true;
                    case 100 -> (b & 0xC0) == 64;
                    case 169 -> b == 254;
                    case 172 -> (b & 0xF0) == 16;
                    case 192 -> b == 168 || b == 0 && (c == 0 || c == 2) || b == 88 && c == 99;
                    case 198 -> (b & 0xFE) == 18 || b == 51 && c == 100;
                    case 203 -> b == 0 && c == 113;
                    default -> a >= 224;
                };
        return !special;
    }

    /** Only 2000::/3 is given out, without documentation, and without what leads to an IPv4 address in disguise. */
    private static boolean isPublic(Inet6Address six) {
        byte[] address = six.getAddress();
        int first = (address[0] & 0xFF) << 8 | address[1] & 0xFF;
        int second = (address[2] & 0xFF) << 8 | address[3] & 0xFF;
        boolean given = (first & 0xE000) == 0x2000;
        boolean sixToFour = first == 0x2002;
        boolean special =
                first == 0x2001 && (second < 0x0200 || second == 0x0DB8) || first == 0x3FFF && second < 0x1000;
        return given && !sixToFour && !special;
    }
}
