// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.guard;

import java.util.List;

import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.gzip.GzipEncoderConfig;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.server.Handler;

/** Compresses texts for clients that want it; pictures are compressed already, and events must not wait in a buffer. */
public final class SmallAnswers {

    /** Below it a packet is saved by nothing. */
    private static final int LEAST_BYTES = 1400;

    /** Most of what the highest level saves, for much less work. */
    private static final int LEVEL = 4;

    private SmallAnswers() {
    }

    public static Handler.Wrapper handler() {
        var level = new GzipEncoderConfig();
        level.setCompressionLevel(LEVEL);
        var gzip = new GzipCompression();
        gzip.setMinCompressSize(LEAST_BYTES);
        gzip.setDefaultEncoderConfig(level);
        var rules = CompressionConfig.builder().compressIncludeMethod("GET").compressIncludeMethod("POST");
        List.of("application/json", "text/html", "text/css", "text/javascript", "text/plain")
                .forEach(rules::compressIncludeMimeType);
        var handler = new CompressionHandler();
        handler.putCompression(gzip);
        handler.putConfiguration("/*", rules.decompressExcludePath("/*").build());
        return handler;
    }
}
