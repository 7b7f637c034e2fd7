// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.socket;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/**
 * A response that is sent when it is let go. The engine greets a client before it tells anybody of it, and a quick
 * client would answer to nobody.
 */
final class HeldResponse extends HttpServletResponseWrapper {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintWriter writer = new PrintWriter(bytes, true, StandardCharsets.UTF_8);
    private final ServletOutputStream stream = new ServletOutputStream() {
        @Override
        public void write(int value) {
            bytes.write(value);
        }

        @Override
        public void write(byte[] block, int from, int length) {
            bytes.write(block, from, length);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("It is written at once.");
        }
    };

    HeldResponse(HttpServletResponse response) {
        super(response);
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return stream;
    }

    @Override
    public PrintWriter getWriter() {
        return writer;
    }

    /** Sends it. */
    void letGo() throws IOException {
        writer.flush();
        super.getOutputStream().write(bytes.toByteArray());
    }
}
