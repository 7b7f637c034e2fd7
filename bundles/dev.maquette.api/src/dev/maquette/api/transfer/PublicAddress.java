// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.transfer;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Addresses as records, lists and logs may show them. As people paste them and sites give them they may hold a
 * password, a token or a signature, which are nobody's business later.
 */
public final class PublicAddress {

    private static final Pattern ADDRESS = Pattern.compile("(?is)https?://.*");
    private static final Pattern FRAGMENT = Pattern.compile("(?s)#.*");
    private static final Pattern USER = Pattern.compile("(?<=://)[^/?]*@");
    private static final Pattern SECRET =
            Pattern.compile("(?is)(.*token|.*key|.*secret|.*signature|sig|.*password|pwd|.*auth.*|jwt|expires"
                    + "|policy|.*credential|key-pair-id|(x-amz|x-goog)-.*)=.*");

    private PublicAddress() {
    }

    /**
     * The address without its user, its fragment and the parts of its query that may be secret.
     *
     * @param address of the web, if perhaps a wrong one; every other text comes back as it is
     */
    public static String of(String address) {
        if (!ADDRESS.matcher(address).matches()) {
            return address;
        }
        var bare = USER.matcher(FRAGMENT.matcher(address).replaceFirst("")).replaceFirst("");
        int query = bare.indexOf('?');
        if (query < 0) {
            return bare;
        }
        var kept = Arrays.stream(bare.substring(query + 1).split("&")).filter(part -> !SECRET.matcher(part).matches())
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? bare.substring(0, query) : bare.substring(0, query) + "?" + kept;
    }
}
