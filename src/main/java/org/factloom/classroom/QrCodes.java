package org.factloom.classroom;

import io.nayuki.qrcodegen.QrCode;

/** Addresses as QR codes. */
final class QrCodes {

    /** In modules, on each side: the standard's quiet zone. */
    private static final int QUIET = 4;

    private QrCodes() {}

    /**
     * A code as an SVG draws it.
     *
     * @param size of the square in modules, with its quiet zone: the view box is "0 0 size size"
     * @param path of the dark modules
     */
    record Drawn(int size, String path) {}

    /** @throws IllegalArgumentException of more than some 2,300 characters */
    static Drawn of(String address) {
        QrCode code = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                int from = x;
                while (code.getModule(x, y)) { // beyond the edge all is light
                    x++;
                }
                if (x > from) {
                    path.append("M%d %dh%dv1h-%dz".formatted(from + QUIET, y + QUIET, x - from, x - from));
                }
            }
        }
        return new Drawn(code.size + 2 * QUIET, path.toString());
    }
}
