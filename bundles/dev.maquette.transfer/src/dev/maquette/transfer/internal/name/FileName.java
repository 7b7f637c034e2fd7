// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal.name;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What to call a file: as its user says, else as its server says, else as the end of its address does. */
public final class FileName {

    private FileName() {
    }

    /**
     * @param wanted by whoever asks for it, or null
     * @param disposition the server's header, or null
     * @param asked the address that was asked; its end is what people see in a link
     * @param found the address that answered, often one of a storage that names files by digests
     */
    public static String of(String wanted, String disposition, URI asked, URI found) {
        return Stream
                .of(Optional.ofNullable(wanted),
                        Optional.ofNullable(disposition).flatMap(ContentDisposition::fileName),
                        end(asked).filter(FileName::hasSuffix), end(found).filter(FileName::hasSuffix), end(asked))
                .flatMap(Optional::stream).map(SafeName::of).flatMap(Optional::stream).findFirst().orElse("download");
    }

    private static boolean hasSuffix(String name) {
        return name.lastIndexOf('.') > 0;
    }

    private static Optional<String> end(URI address) {
        var path = Objects.requireNonNullElse(address.getRawPath(), "");
        return Optional.of(Percent.text(path.substring(path.lastIndexOf('/') + 1))).filter(name -> !name.isBlank());
    }
}
